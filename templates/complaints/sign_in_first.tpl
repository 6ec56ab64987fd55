{{%AUTOESCAPE context="HTML"}}
{{! Steps 2 and 3 need an account; the draft waits. REGISTER_HREF, SIGN_IN_HREF, CHANGE_HREF: ways on. EXIT: Keluar
    cepat. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  {{>EXIT}}
  <p class="hint">Langkah 2 dari 3 · Foto dan dokumen</p>
  <h1>Isian Anda sudah disimpan</h1>
<p>Untuk mengirim laporan Anda perlu akun, supaya kami dapat mengabari setiap langkahnya. Yang sudah Anda tulis
  menunggu di sini selama 30 hari.</p>
<div class="grid">
  <section class="card">
    <h2>Belum punya akun</h2>
    <p>Siapkan e-mail, nomor telepon, dan NIK. Sesudah akun aktif, draf ini ada di <b>Laporan saya</b>, juga bila Anda
      membuka tautan aktivasi di ponsel lain.</p>
    <p><a class="btn" href="{{REGISTER_HREF}}">Daftar</a></p>
  </section>
<section class="card">
  <h2>Sudah punya akun</h2>
  <p>Masuk, lalu lanjutkan dari langkah ini.</p>
  <p><a class="btn ghost" href="{{SIGN_IN_HREF}}">Masuk sebagai warga</a></p>
 </section>
 </div>
<p><a href="{{CHANGE_HREF}}">Ubah isi laporan</a></p>
 </div>
