{{! account_recovery_waiting: CLOSING, HAS_TAUTAN, HAS_TENGGAT, KANTOR, OPENING, TAUTAN, TENGGAT }}
{{>OPENING}}
Di loket {{KANTOR}} seseorang menunjukkan kartu identitas dan meminta agar akun Anda memakai alamat e-mail lain.

Dua petugas sudah memeriksanya. Itu Anda? Tidak ada yang perlu dilakukan.{{#HAS_TENGGAT}} Bila tidak dihentikan, mulai {{TENGGAT}} ia dapat membuat kata sandi baru dan akun Anda pindah ke alamat itu.{{/HAS_TENGGAT}}

Bukan Anda? Hentikan lewat tautan berikut. Akun Anda tidak berubah.

{{#HAS_TAUTAN}}Hentikan permintaan itu:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
