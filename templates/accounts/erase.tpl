{{%AUTOESCAPE context="HTML"}}
{{! The end of the account. RUNNING_FIELD: what becomes of reports that are not finished; PASSWORD_FIELD: the present
    password; CSRF. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Hapus akun</h1>
<p>Akun yang sudah dihapus tidak dapat dikembalikan.</p>
<h2>Yang dihapus</h2>
<ul>
  <li>Nama, alamat e-mail, nomor telepon, NIK, dan kata sandi Anda, seketika; juga kontak pada laporan yang Anda
    tautkan ke akun ini.</li>
  <li>Draf yang belum terkirim beserta berkasnya, dalam satu hari.</li>
  <li>Semua perangkat keluar dari akun. Alamat e-mail dan NIK dapat dipakai mendaftar lagi, kecuali akun sedang
    dibatasi atau dihentikan sementara: NIK-nya tetap tercatat dalam bentuk tersandi.</li>
 </ul>
<h2>Yang tetap ada, tanpa identitas Anda</h2>
<ul>
  <li>Laporan dan riwayat penanganannya: arsip pelayanan publik, disimpan menurut jadwal retensi arsip. Yang sudah
    terbuka untuk umum tetap terbuka. Kata-kata yang Anda tulis di dalamnya tidak ikut terhapus; ada yang ingin
    disamarkan? <a href="/laporan-saya">Buka laporannya</a> lebih dulu dan jadikan lebih tertutup.</li>
  <li>Catatan bahwa suatu langkah terjadi, dengan nomor, bukan nama.</li>
  <li>Langganan kabar laporan orang lain berhenti lewat tautan di setiap kabarnya.</li>
 </ul>
<form method="post" action="/akun/data-saya/penghapusan" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{>RUNNING_FIELD}}
 {{>PASSWORD_FIELD}}
<div class="acts">
  <button class="btn">Hapus akun saya</button> <a href="/akun/data-saya">Batalkan</a>
 </div>
 </form>
 </div>
