{{%AUTOESCAPE context="HTML"}}
{{! The notice on personal data (UU 27/2022). SAFE_HREF: reporting an officer. SERVICE, OFFICE, ADDRESS, PHONE,
    REGENCY: of the service. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Pelindungan data pribadi</h1>
<p>Pemberitahuan ini menjelaskan data apa yang kami minta, untuk apa, siapa yang melihatnya, berapa lama disimpan, dan
  hak Anda menurut Undang-Undang Nomor 27 Tahun 2022.</p>
<h2>Siapa yang bertanggung jawab</h2>
 <p>{{OFFICE}}, {{ADDRESS}}, telepon {{PHONE}}.</p>
<h2>Data apa, untuk apa</h2>
 <div class="scroll">
  <table>
    <thead>
      <tr>
        <th scope="col">Data</th>
        <th scope="col">Untuk apa</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>Nama</td>
        <td>Menyapa Anda, dan dikenal petugas yang menangani bila Anda mengizinkan</td>
      </tr>
      <tr>
        <td>Alamat e-mail</td>
        <td>Mengaktifkan akun dan mengabari setiap langkah</td>
      </tr>
      <tr>
        <td>Nomor telepon</td>
        <td>Menghubungi Anda tentang laporan Anda</td>
      </tr>
      <tr>
        <td>NIK</td>
        <td>Memastikan satu orang satu akun. Kami hanya memeriksa susunan angkanya, tidak mencocokkannya ke
          Dukcapil</td>
      </tr>
      <tr>
        <td>Isi laporan, tempat, foto, dokumen</td>
        <td>Memeriksa kebenarannya dan menindaklanjuti</td>
      </tr>
      <tr>
        <td>Kuki masuk</td>
        <td>Hanya agar Anda tetap masuk. Tidak ada kuki iklan atau pelacak, dan halaman umum tidak memasang kuki</td>
      </tr>
      <tr>
        <td>Kuki perangkat</td>
        <td>Sebuah angka acak tanpa nama, agar kami mengenali peramban Anda dan mengabari Anda bila akun dibuka dari
          tempat lain</td>
      </tr>
    </tbody>
  </table>
 </div>
<p>Dasarnya: pelaksanaan tugas pelayanan publik, yaitu Undang-Undang Nomor 25 Tahun 2009, dan persetujuan Anda saat
  mendaftar.</p>
<h2>Siapa yang boleh tahu</h2>
 <p>Anda yang memilih, pada setiap laporan:</p>
 <div class="scroll">
  <table class="stack">
    <thead>
      <tr>
        <th scope="col">Pilihan</th>
        <th scope="col">Umum</th>
        <th scope="col">OPD yang menangani</th>
        <th scope="col">Diskominfo</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">Terbuka</th>
        <td data-label="Umum">isi yang sudah disamarkan</td>
        <td data-label="OPD yang menangani">isi, nama, nomor telepon</td>
        <td data-label="Diskominfo">semua kecuali NIK</td>
      </tr>
      <tr>
        <th scope="row">Anonim</th>
        <td data-label="Umum">isi yang sudah disamarkan</td>
        <td data-label="OPD yang menangani">isi saja</td>
        <td data-label="Diskominfo">nama tertutup, dibuka dengan alasan</td>
      </tr>
      <tr>
        <th scope="row">Rahasia</th>
        <td data-label="Umum">tidak ada</td>
        <td data-label="OPD yang menangani">isi, nama, nomor telepon</td>
        <td data-label="Diskominfo">semua kecuali NIK</td>
      </tr>
      <tr>
        <th scope="row">Rahasia dan anonim</th>
        <td data-label="Umum">tidak ada</td>
        <td data-label="OPD yang menangani">isi yang sudah disamarkan</td>
        <td data-label="Diskominfo">nama tertutup, dibuka dengan alasan dan petugas kedua</td>
      </tr>
    </tbody>
  </table>
 </div>
<ul>
  <li>Nama Anda tidak pernah ditampilkan kepada umum.</li>
  <li>NIK disimpan tersegel; tidak seorang pun melihatnya di halaman mana pun.</li>
  <li>Laporan tentang petugas tidak dapat dilihat instansi yang dilaporkan. <a href="{{SAFE_HREF}}">Melaporkan petugas
    dengan aman</a></li>
  <li>Setiap kali petugas membuka identitas yang tertutup, hal itu dicatat dan Anda melihatnya.</li>
  <li>Data Anda tidak dijual dan tidak diserahkan kepada pihak lain, kecuali bila undang-undang mewajibkan.</li>
 </ul>
<h2>Berapa lama disimpan</h2>
 <ul>
  <li>Pendaftaran yang tidak diaktifkan: 7 hari, lalu dihapus.</li>
  <li>Akun: selama Anda memakainya. Anda dapat menghapusnya sendiri; laporan tetap ada tanpa identitas.</li>
  <li>Alamat e-mail lama sesudah diganti: 3 hari, agar penggantian dapat dibatalkan.</li>
  <li>Laporan dan riwayatnya: menurut jadwal retensi arsip Pemerintah {{REGENCY}}. Kata-kata dan data pribadi di
    dalamnya dapat dihapus tanpa menghilangkan catatan bahwa langkah itu terjadi.</li>
 </ul>
<h2>Hak Anda</h2>
 <p>Anda berhak mengetahui, melihat, memperoleh salinan, membetulkan, membatasi, dan meminta penghapusan data Anda,
  serta menarik persetujuan. Melihat, mengunduh, membetulkan, dan menghapus dapat Anda lakukan sendiri di <a
  href="/akun/data-saya">Data saya</a>. Selebihnya sampaikan lewat kantor kami ({{ADDRESS}}, telepon {{PHONE}});
  permintaan dijawab paling lambat 3 × 24 jam. Tidak puas? Anda dapat mengadu ke <a
  href="/standar-pelayanan#mengadu">Inspektorat lewat layanan ini</a> atau ke Ombudsman RI.</p>
<h2>Anak</h2>
 <p>Laporan tentang anak: hindari nama lengkap, wajah, dan sekolahnya pada judul dan foto. Pilih <b>Rahasia</b>; untuk
  kekerasan terhadap anak laporan selalu rahasia dan anonim.</p>
 </div>
