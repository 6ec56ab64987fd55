{{! account_nik_moving: ALAMAT, CLOSING, HAS_TAUTAN, HAS_TENGGAT, KANTOR, OPENING, TAUTAN, TELEPON, TENGGAT }}
{{>OPENING}}
Di loket {{KANTOR}} seseorang menunjukkan kartu identitas dengan NIK yang tercatat pada akun Anda.

Dua petugas sudah memeriksanya.{{#HAS_TENGGAT}} Bila tidak dihentikan, mulai {{TENGGAT}} NIK itu pindah ke akunnya.{{/HAS_TENGGAT}} Laporan dan akun Anda tetap ada.

NIK itu bukan milik Anda? Tidak ada yang perlu Anda lakukan. NIK itu memang milik Anda? Hentikan lewat tautan berikut, lalu datang ke loket {{KANTOR}}, {{ALAMAT}}, dengan membawa KTP, atau telepon {{TELEPON}}.

{{#HAS_TAUTAN}}Hentikan permintaan itu:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
