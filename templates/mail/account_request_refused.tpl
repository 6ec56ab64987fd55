{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_request_refused: to whoever asked, and with WAKTU to the holder who had been told. ALAMAT, KANTOR,
  TELEPON, WAKTU? }}
subject (without WAKTU): Permintaan Anda di loket tidak disetujui
subject (with WAKTU): Permintaan tentang akun Anda ditolak petugas
first (without WAKTU): Permintaan Anda di loket tentang sebuah akun tidak disetujui. Tidak ada yang berubah.
first: Permintaan di loket tentang akun Anda ditolak petugas pada {{WAKTU}}. Akun Anda tidak berubah.
next (without WAKTU): Ingin tahu alasannya, atau akun itu memang milik Anda? Datang lagi ke loket {{KANTOR}},
  {{ALAMAT}}, dengan membawa kartu Anda, atau telepon {{TELEPON}}.
next (with WAKTU): Tidak ada yang perlu Anda lakukan. Tautan untuk menghentikannya tidak berlaku lagi.
