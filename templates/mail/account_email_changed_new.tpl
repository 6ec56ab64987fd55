{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_email_changed_new: to confirm, and without TAUTAN done. LAYANAN, TAUTAN?, TELEPON, TENGGAT? }}
subject (with TAUTAN): Satu langkah lagi: alamat e-mail baru untuk akun {{LAYANAN}} Anda
subject (without TAUTAN): Akun {{LAYANAN}} Anda sekarang memakai alamat ini
first (with TAUTAN): Satu langkah lagi agar alamat e-mail ini dipakai untuk akun Anda: buka tautan berikut, masuk, dan
  tekan tombolnya.
first (without TAUTAN): Alamat e-mail ini sekarang dipakai untuk akun Anda. Masuklah dengan alamat ini; kabar laporan
  kami kirim ke sini.
action: Pakai alamat e-mail ini
valid:
not_you: Anda tidak merasa memintanya? {{#HAS_TAUTAN}}Abaikan e-mail ini: tanpa masuk ke akun itu tautannya tidak
  berbuat apa-apa.{{/HAS_TAUTAN}}{{#NO_TAUTAN}}Hubungi kami di {{TELEPON}} pada jam kerja.{{/NO_TAUTAN}}
