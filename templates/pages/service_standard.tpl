{{%AUTOESCAPE context="HTML"}}
{{! The service standard with all its fourteen parts; every line is true of the software. SERVICE, OFFICE, ADDRESS,
    PHONE, REGENCY: of the service. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Standar pelayanan</h1>
<p class="meta"><span>Ditetapkan dengan Surat Keputusan Kepala Dinas Komunikasi dan Informatika Nomor
  360.2/0750</span></p>
<div class="card">
  <dl class="facts">
    <dt>Layanan</dt>
    <dd>Pelayanan informasi dan pengaduan masyarakat, {{SERVICE}}</dd>
    <dt>Penyelenggara</dt>
    <dd>{{OFFICE}}<br>{{ADDRESS}}<br>{{PHONE}}</dd>
    <dt>Tanggapan</dt>
    <dd><b>2 jam</b> sejak laporan diterima</dd>
    <dt>Biaya</dt>
    <dd><b>Tidak dipungut biaya</b></dd>
  </dl>
 </div>
<h2>1. Persyaratan</h2>
 <ul>
  <li>Mendaftarkan akun dengan alamat e-mail yang aktif, nomor telepon yang aktif, dan NIK.</li>
  <li>Mengaktifkan akun lewat tautan yang dikirim ke alamat e-mail itu, sebelum laporan pertama dikirim. Tautan
    berlaku 24 jam dan hanya dapat dipakai sekali.</li>
  <li>Menyampaikan laporan dengan jujur, bukan bohong dan bukan hoaks.</li>
 </ul>
 <p>NIK hanya diperiksa susunan angkanya. Warga yang melapor lewat WhatsApp, media sosial, telepon, surat, atau loket
  tidak perlu akun; petugas yang mencatatkannya.</p>
<h2>2. Sistem, mekanisme, dan prosedur</h2>
 <ol>
  <li>Buka menu <b>Akun Anda</b>, pilih <b>Daftar</b>, isi formulir, lalu tekan <b>Simpan</b>.</li>
  <li>Buka e-mail Anda dan aktifkan akun.</li>
  <li><b>Masuk sebagai warga</b>, lalu kirim aduan, laporan, aspirasi, usulan, atau permintaan informasi. Laporan
    boleh ditulis dulu, mendaftar kemudian.</li>
  <li>Petugas menanggapi dan meneruskannya kepada organisasi perangkat daerah (OPD) yang berwenang sesuai jenis
    laporan.</li>
  <li>OPD memeriksa kebenarannya, lalu menindaklanjuti.</li>
  <li>Anda menerima kabar dari setiap langkah, dan menilai hasilnya.</li>
 </ol>
<h2>3. Jangka waktu pelayanan</h2>
 <div class="scroll">
  <table>
    <thead>
      <tr>
        <th scope="col">Langkah</th>
        <th scope="col">Paling lambat</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>Ditanggapi, lalu diteruskan sesuai jenis laporan</td>
        <td>2 jam sejak diterima</td>
      </tr>
      <tr>
        <td>Diperiksa OPD</td>
        <td>5 hari kerja sejak diteruskan</td>
      </tr>
      <tr>
        <td>Selesai: permintaan informasi</td>
        <td>5 hari kerja sejak diteruskan</td>
      </tr>
      <tr>
        <td>Selesai: laporan biasa</td>
        <td>14 hari kerja sejak diteruskan</td>
      </tr>
      <tr>
        <td>Selesai: berkadar pengawasan</td>
        <td>60 hari kerja, dan tidak lebih dari 60 hari</td>
      </tr>
      <tr>
        <td>Tanggapan Anda atas penyelesaian</td>
        <td>10 hari kerja</td>
      </tr>
    </tbody>
  </table>
 </div>
 <p>Yang melewati batas ditandai terlambat, juga pada halaman umum, dan diberitahukan kepada kepala OPD dan
  pimpinan.</p>
<h2>4. Biaya</h2>
 <p><b>Layanan ini gratis.</b> Laporkan bila ada yang meminta bayaran.</p>
<h2>5. Produk pelayanan</h2>
 <p>Tanggapan dan tindak lanjut atas aduan, laporan, aspirasi, usulan, dan permintaan informasi, dengan kode lacak dan
  riwayat setiap langkah.</p>
<h2 id="mengadu">6. Pengaduan, saran, dan masukan tentang layanan ini</h2>
 <p>Tidak puas dengan {{SERVICE}} sendiri? Buat laporan dengan kategori <b>Layanan LaporBup</b>. Laporan itu tidak
  melalui Diskominfo: Inspektorat yang menerima dan menanganinya.</p>
 <p>Anda juga dapat menyampaikannya langsung ke kantor kami ({{ADDRESS}}, telepon {{PHONE}}), ke lapor.go.id, atau ke
  Ombudsman RI Perwakilan Jawa Tengah.</p>
 <p><a class="btn ghost" href="/lapor?kategori=layanan-laporbup">Mengadu tentang layanan ini</a></p>
<h2>7. Dasar hukum</h2>
 <ul>
  <li>Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik</li>
  <li>Peraturan Presiden Nomor 76 Tahun 2013 tentang Pengelolaan Pengaduan Pelayanan Publik</li>
  <li>Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi</li>
  <li>Surat Keputusan Kepala Dinas Komunikasi dan Informatika Nomor 360.2/0750 tentang standar pelayanan LaporBup</li>
 </ul>
<h2>8. Sarana dan prasarana</h2>
 <p>Situs ini, yang dapat dibuka dari telepon sederhana dan tanpa JavaScript; e-mail; loket di kantor kami; dan
  saluran lain yang laporannya dicatatkan petugas.</p>
<h2>9. Kompetensi pelaksana</h2>
 <p>Petugas yang membaca dan meneruskan laporan, petugas OPD yang memeriksa dan menindaklanjuti, masing-masing dengan
  akun sendiri dan hanya melihat laporan yang menjadi tugasnya.</p>
<h2>10. Pengawasan internal</h2>
 <p>Kepala OPD dan pimpinan diberi tahu setiap keterlambatan. Laporan tentang perilaku petugas ditangani Inspektorat
  dan tidak terlihat oleh instansi yang dilaporkan. Setiap langkah tercatat dan catatannya tidak dapat diubah.</p>
<h2>11. Jumlah pelaksana</h2>
 <p>Laporan hanya diteruskan ke OPD yang memiliki sekurang-kurangnya satu petugas aktif. Di Diskominfo, laporan yang
  masuk terlihat oleh semua petugas triase sehingga tidak menunggu satu orang.</p>
<h2>12. Jaminan pelayanan</h2>
 <p>Waktu tanggap yang sebenarnya, juga yang terlambat, dapat dilihat siapa saja pada halaman <a
  href="/statistik">Statistik</a>. Penyelesaian yang belum beres dapat Anda buka kembali.</p>
<h2>13. Jaminan keamanan dan keselamatan</h2>
 <p>Nama pelapor tidak pernah ditampilkan kepada umum. Anda memilih siapa yang boleh tahu. NIK disimpan tersegel dan
  tidak ditampilkan di halaman mana pun. Selengkapnya: <a href="/privasi">Pelindungan data pribadi</a>.</p>
<h2>14. Evaluasi kinerja</h2>
 <p>Warga menilai setiap penyelesaian. Hasilnya ditampilkan sebagai empat angka: diterima warga, tanpa tanggapan,
  dibuka kembali, dan belum.</p>
 </div>
