{{! follow_confirm: CLOSING, HAS_TAUTAN, KODE, OPENING, TAUTAN }}
{{>OPENING}}
Seseorang, mungkin Anda, ingin menerima kabar laporan {{KODE}} di alamat e-mail ini.

Bila memang Anda, buka tautan berikut lalu tekan tombol di halaman itu. Bila bukan, abaikan e-mail ini; tidak ada kabar yang kami kirim.

{{#HAS_TAUTAN}}Ya, ikuti laporan ini:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
