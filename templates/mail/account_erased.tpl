{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_erased: LAYANAN, TELEPON, WAKTU? }}
subject: Akun {{LAYANAN}} Anda sudah dihapus
first: Akun Anda sudah dihapus{{#HAS_WAKTU}} pada {{WAKTU}}{{/HAS_WAKTU}}. Ini e-mail terakhir tentang akun itu.
next: Nama, alamat e-mail, nomor telepon, dan NIK Anda tidak kami simpan lagi pada akun maupun laporan; hanya bila
  akun sedang dibatasi atau dihentikan sementara, NIK tetap tercatat dalam bentuk tersandi. Laporan Anda tetap
  ditangani, tanpa identitas, dan tidak dikabarkan lagi lewat e-mail.
register_again: Anda boleh mendaftar lagi kapan saja.
not_you: Bukan Anda yang menghapusnya? Segera hubungi kami di {{TELEPON}} pada jam kerja.
