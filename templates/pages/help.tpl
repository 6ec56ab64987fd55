{{%AUTOESCAPE context="HTML"}}
{{! The ten likeliest questions. DANGER (EMERGENCY: PHONE_NUMBER, PHONE_TEXT): numbers from the settings. SAFE_HREF:
    reporting an officer. OFFICE, ADDRESS, PHONE: of the service. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page">
  <h1>Bantuan</h1>
{{#DANGER}}
  <p class="danger"><b>Ada bahaya sekarang? Telepon dulu:</b> {{#EMERGENCY}}<a href="tel:{{PHONE_NUMBER}}">
    {{PHONE_TEXT}}</a> {{/EMERGENCY}}<br>LaporBup bukan layanan darurat.</p>
 {{/DANGER}}
<details class="more">
  <summary>Bagaimana cara melapor?</summary>
  <p>Tekan <a href="/lapor">Buat laporan</a>, tulis apa yang terjadi, lalu tambahkan foto bila ada. Sebelum dikirim
    Anda melihat apa yang nanti dibaca umum, OPD, dan Diskominfo. Laporan boleh ditulis dulu; akun diminta sebelum
    dikirim. Sambungan lambat? Foto dikecilkan dulu di HP Anda, dan dikirim lagi sendiri bila terputus.</p>
 </details>
<details class="more">
  <summary>Bagaimana cara mendaftar?</summary>
  <p>Buka <b>Akun Anda</b>, pilih <a href="/akun/daftar">Daftar</a>, isi nama, NIK, e-mail, nomor telepon, dan kata
    sandi, lalu tekan <b>Simpan</b>. Setelah itu buka e-mail Anda dan tekan tautan aktivasi. Tautan berlaku 24
    jam.</p>
 </details>
<details class="more">
  <summary>E-mail aktivasi tidak sampai</summary>
  <p>Lihat folder spam atau promosi. Belum ada juga? <a href="/aktivasi/kirim-ulang">Kirim ulang tautan aktivasi</a>.
    Pastikan alamatnya benar; bila keliru, daftarlah sekali lagi, pendaftaran lama tidak menghalangi.</p>
 </details>
<details class="more">
  <summary>Saya lupa kata sandi</summary>
  <p><a href="/akun/lupa-sandi">Minta tautan kata sandi baru</a>. Petugas kami tidak pernah meminta kata sandi
    Anda.</p>
 </details>
<details class="more">
  <summary>Mengapa NIK diminta? Siapa yang melihatnya?</summary>
  <p>NIK memastikan satu orang satu akun. NIK disimpan tersegel dan tidak ditampilkan kepada siapa pun, juga tidak
    kepada OPD. Kami hanya memeriksa susunan angkanya. <a href="/privasi">Pelindungan data pribadi</a></p>
 </details>
<details class="more">
  <summary>Apakah nama saya terlihat orang lain?</summary>
  <p>Umum tidak pernah melihat nama Anda. Pada setiap laporan Anda
    memilih <b>Terbuka</b>, <b>Anonim</b>, <b>Rahasia</b>, atau <b>Rahasia dan anonim</b>. Laporan tentang petugas
    selalu diusulkan rahasia dan anonim, dan tidak terlihat oleh instansi yang dilaporkan. <a
    href="{{SAFE_HREF}}">Melaporkan petugas dengan aman</a>. Memakai HP orang lain? Centang <b>Ini bukan HP
    saya</b> saat masuk, dan tekan <b>Keluar</b> bila selesai. Isian yang ditulis tanpa akun tetap ada di HP itu
    sampai Anda mengirimnya, atau menghapusnya dari <b>Buat laporan</b>.</p>
 </details>
<details class="more">
  <summary>Berapa lama sampai ditanggapi dan selesai?</summary>
  <p>Ditanggapi paling lambat 2 jam sejak diterima. OPD memeriksa paling lambat 5 hari kerja sejak diteruskan, dan
    menyelesaikan laporan biasa paling lambat 14 hari kerja. Batas waktu laporan Anda selalu tertulis di
    halamannya. <a href="/standar-pelayanan">Standar pelayanan</a></p>
 </details>
<details class="more">
  <summary>Bagaimana melihat perkembangan laporan saya?</summary>
  <p>Masuk, lalu buka <a href="/laporan-saya">Laporan saya</a>. Melapor lewat WhatsApp, telepon, atau loket? Buka <a
    href="/lacak">Lacak laporan</a> dengan kode lacak dan e-mail atau PIN pada bukti laporan. Dengan PIN Anda juga
    dapat menjawab pertanyaan, menambah keterangan, menanggapi penyelesaian, atau mencabut laporan; dengan e-mail
    laporan hanya dapat dibaca. Nanti mendaftar? Laporan itu dapat dimasukkan ke akun Anda. Kabar setiap langkah juga
    dikirim kepada Anda.</p>
 </details>
<details class="more">
  <summary>Dinyatakan selesai, tetapi belum beres</summary>
  <p>Buka laporannya dan pilih <b>Belum, buka kembali</b> dalam 10 hari kerja. Laporan kembali ke OPD yang sama. Masih
    tidak puas? Anda berhak menyampaikannya kepada Ombudsman RI Perwakilan Jawa Tengah atau lewat lapor.go.id.</p>
 </details>
<details class="more">
  <summary>Saya ingin mencabut atau menambah laporan</summary>
  <p>Di <a href="/laporan-saya">Laporan saya</a>, buka laporannya: Anda dapat menambah keterangan kapan saja selama
    laporan berjalan, memperbaikinya dalam 15 menit selama belum dibuka petugas, atau mencabutnya.</p>
 </details>
<h2>Masih perlu bantuan?</h2>
 <p>{{OFFICE}}<br>{{ADDRESS}}<br>Telepon {{PHONE}}</p>
 </div>
