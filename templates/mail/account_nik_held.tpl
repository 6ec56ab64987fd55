{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_nik_held: ALAMAT, KANTOR, TELEPON }}
subject: NIK Anda tercatat pada akun lain
first: Akun Anda belum dapat diaktifkan, karena NIK yang Anda isi tercatat pada akun lain.
next: Bila akun itu juga milik Anda, masuklah dengan akun itu. Bila NIK Anda salah ketik, daftarlah sekali lagi. Bila
  keduanya bukan, datanglah ke loket {{KANTOR}}, {{ALAMAT}}, dengan membawa KTP, dan sampaikan Klaim NIK. Dua petugas
  memeriksanya. Bila dalam 72 jam pemegang akun itu tidak menghentikannya, kami mengirim tautan agar akun Anda dapat
  diaktifkan.
help: Pertanyaan? Hubungi kami di {{TELEPON}} pada jam kerja.
