{{%AUTOESCAPE context="HTML"}}
{{! The NIK is already held by another account: the way to Klaim NIK. OFFICE, ADDRESS, PHONE: of the service. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Akun belum dapat diaktifkan</h1>
<p>NIK yang Anda tulis sudah dipakai akun lain yang aktif. Satu orang satu akun.</p>
<ul>
  <li><b>Akun itu juga milik Anda?</b> <a href="/akun/masuk">Masuk dengan akun itu</a>, atau <a
    href="/akun/lupa-sandi">buat kata sandi baru</a>.</li>
<li><b>NIK Anda tertulis keliru?</b> <a href="/akun/daftar">Daftar sekali lagi</a> dengan NIK yang benar.</li>
<li><b>NIK Anda dipakai orang lain?</b> Sampaikan <b>Klaim NIK</b>: datang ke loket {{OFFICE}}, {{ADDRESS}}, dengan
  membawa KTP. Dua petugas memeriksanya; bila dalam 72 jam pemegang akun itu tidak menghentikannya, akun Anda dapat
  diaktifkan. Pertanyaan: {{PHONE}} pada jam kerja.</li>
 </ul>
<p>Pemegang akun yang pertama sudah kami beri tahu bahwa ada yang mendaftar dengan NIK yang sama.</p>
 </div>
