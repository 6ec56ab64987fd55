{{%AUTOESCAPE context="HTML"}}
{{! What is kept about the account, and the citizen's rights. FACT (WHAT, VALUE); PASSWORD_FIELD: the present
    password, for the copy; CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Data saya</h1>
<p>Inilah yang kami simpan tentang akun Anda. Laporan beserta riwayatnya ada di <a href="/laporan-saya">Laporan
  saya</a>. Untuk apa dan berapa lama: <a href="/privasi">Pelindungan data pribadi</a>.</p>
<dl class="facts">
  {{#FACT}}
    <dt>{{WHAT}}</dt>
    <dd>{{VALUE}}</dd>
  {{/FACT}}
 </dl>
<h2>Ada yang salah?</h2>
<p>Betulkan sendiri: <a href="/akun/profil/ubah">nama atau nomor telepon</a>, <a href="/akun/profil/email">alamat
  e-mail</a>. NIK hanya dapat dibetulkan di kantor kami, dengan KTP atau KK.</p>
<h2>Unduh salinan</h2>
<p>Akun dan semua laporan Anda, untuk dibaca (HTML) atau dipindahkan ke layanan lain (JSON). Agar tidak diambil orang
  lain, tulis kata sandi Anda; kami juga mengabari lewat e-mail.</p>
<form method="post" action="/akun/data-saya" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{>PASSWORD_FIELD}}
<div class="acts">
  <button class="btn">Lanjutkan ke unduhan</button>
 </div>
 </form>
<h2>Hapus akun</h2>
<p>Nama, alamat e-mail, nomor telepon, dan NIK Anda dihapus. Laporan tetap ada tanpa identitas.</p>
<div class="acts"><a class="btn ghost" href="/akun/data-saya/penghapusan">Hapus akun</a></div>
 </div>
