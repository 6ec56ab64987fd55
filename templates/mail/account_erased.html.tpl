{{%AUTOESCAPE context="HTML"}}
{{! account_erased: CLOSING, HAS_WAKTU, OPENING, TELEPON, WAKTU }}
{{>OPENING}}
<p class="first">Akun Anda sudah dihapus{{#HAS_WAKTU}} pada {{WAKTU}}{{/HAS_WAKTU}}. Ini e-mail terakhir tentang akun itu.</p>
<p>Nama, alamat e-mail, nomor telepon, dan NIK Anda tidak kami simpan lagi pada akun maupun laporan; hanya bila akun sedang dibatasi atau dihentikan sementara, NIK tetap tercatat dalam bentuk tersandi. Laporan Anda tetap ditangani, tanpa identitas, dan tidak dikabarkan lagi lewat e-mail.</p>
<p>Anda boleh mendaftar lagi kapan saja.</p>
<p>Bukan Anda yang menghapusnya? Segera hubungi kami di {{TELEPON}} pada jam kerja.</p>
{{>CLOSING}}
