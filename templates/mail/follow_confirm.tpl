{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! follow_confirm: KODE, TAUTAN? }}
subject: Konfirmasi: ikuti laporan {{KODE}}
first: Seseorang, mungkin Anda, ingin menerima kabar laporan **{{KODE}}** di alamat e-mail ini.
next: Bila memang Anda, buka tautan berikut lalu tekan tombol di halaman itu. Bila bukan, abaikan e-mail ini; tidak
  ada kabar yang kami kirim.
action: Ya, ikuti laporan ini
