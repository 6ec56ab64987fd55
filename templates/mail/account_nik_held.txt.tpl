{{! account_nik_held: ALAMAT, CLOSING, KANTOR, OPENING, TELEPON }}
{{>OPENING}}
Akun Anda belum dapat diaktifkan, karena NIK yang Anda isi tercatat pada akun lain.

Bila akun itu juga milik Anda, masuklah dengan akun itu. Bila bukan, datanglah ke loket {{KANTOR}}, {{ALAMAT}}, dengan membawa KTP, dan sampaikan Klaim NIK. Dua petugas memeriksanya, lalu akun Anda diaktifkan.

Pertanyaan? Hubungi kami di {{TELEPON}} pada jam kerja.

{{>CLOSING}}
