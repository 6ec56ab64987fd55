{{%AUTOESCAPE context="HTML"}}
{{! The machine's clock. NOW: what it says. HELD (LAST: the latest jump's number): it moved on its own, or STEADY. JUMPS
    (JUMP: EXPECTED, FOUND; CONFIRMED: NAME, AT; or OPEN): the latest. CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
  <h1>Jam server</h1>
<p>Menurut server, sekarang <b>{{NOW}}</b>.</p>
{{#STEADY}}
  <p>Jam ini dipercaya: batas waktu, pengingat, dan penghapusan data lama mengikutinya.</p>
{{/STEADY}}
{{#HELD}}
  <section class="card">
    <h2>Apakah jam ini benar?</h2>
    <p>Jam server berubah sendiri. Sampai Anda menjawab, tidak ada laporan yang ditutup karena batas waktu, tidak ada
      pengingat yang dikirim, dan tidak ada data lama yang dihapus.</p>
    <p>Cocokkan dengan jam Anda. Bila salah, minta pengelola server membetulkannya dulu, lalu muat ulang halaman ini.</p>
    <form method="post" action="/kelola/jam">
      <input type="hidden" name="csrf" value="{{CSRF}}">
      <input type="hidden" name="last" value="{{LAST}}">
      <button class="btn">Jam ini benar, lanjutkan</button>
    </form>
  </section>
{{/HELD}}
{{#JUMPS}}
  <section class="after">
    <h2>Perubahan terakhir</h2>
    <div class="scroll">
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">Semestinya</th>
            <th scope="col">Terbaca</th>
            <th scope="col">Dinyatakan benar</th>
          </tr>
        </thead>
        <tbody>
          {{#JUMP}}
            <tr>
              <td data-label="Semestinya">{{EXPECTED}}</td>
              <td data-label="Terbaca">{{FOUND}}</td>
              <td data-label="Dinyatakan benar">{{#CONFIRMED}}{{AT}} oleh {{NAME}}{{/CONFIRMED}}{{#OPEN}}Belum{{/OPEN}}</td>
            </tr>
          {{/JUMP}}
        </tbody>
      </table>
    </div>
  </section>
{{/JUMPS}}
</div>
