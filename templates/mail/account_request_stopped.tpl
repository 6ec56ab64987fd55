{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_request_stopped: to whoever asked, and with WAKTU to the holder. ALAMAT, KANTOR, LUPA_SANDI, TELEPON,
  WAKTU? }}
subject (without WAKTU): Permintaan Anda di loket dihentikan
subject (with WAKTU): Permintaan tentang akun Anda dihentikan
first (without WAKTU): Permintaan Anda di loket tentang sebuah akun dihentikan oleh pemilik akun itu. Tidak ada yang
  berubah.
first: Permintaan di loket tentang akun Anda dihentikan pada {{WAKTU}}. Akun Anda tidak berubah.
next (without WAKTU): Akun itu memang milik Anda? Datang lagi ke loket {{KANTOR}}, {{ALAMAT}}, dengan membawa kartu
  Anda, atau telepon {{TELEPON}}.
next (with WAKTU): Anda sendiri yang menghentikannya? Tidak ada yang perlu Anda lakukan. Bukan Anda? Segera buat kata
  sandi baru di <{{LUPA_SANDI}}> dan hubungi kami di {{TELEPON}} pada jam kerja.
