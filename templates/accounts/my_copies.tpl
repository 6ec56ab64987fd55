{{%AUTOESCAPE context="HTML"}}
{{! The files to download. UNTIL: clock time until which they are open. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Unduh salinan data saya</h1>
<p>Dapat diunduh sampai pukul {{UNTIL}} WIB; sesudah itu kata sandi ditanyakan lagi. Simpan berkasnya di tempat yang
  aman.</p>
<h2>Untuk dibaca</h2>
<ul>
  <li><a href="/akun/data-saya/akun.html" download>Akun saya (HTML)</a></li>
  <li><a href="/laporan-saya/salinan.html" download>Semua laporan saya (HTML)</a></li>
 </ul>
<h2>Untuk dipindahkan ke layanan lain</h2>
<ul>
  <li><a href="/akun/data-saya/akun.json" download>Akun saya (JSON)</a></li>
  <li><a href="/laporan-saya/salinan.json" download>Semua laporan saya (JSON)</a></li>
 </ul>
<p>Foto dan dokumen diunduh dari halaman laporannya. NIK tidak ada di dalam salinan: ia tersegel, dan situs ini
  sendiri tidak dapat membukanya.</p>
<div class="acts"><a href="/akun/data-saya">Kembali ke Data saya</a></div>
 </div>
