{{! account_recovery_ready: CLOSING, HAS_TAUTAN, HAS_TENGGAT, LAYANAN, OPENING, TAUTAN, TENGGAT }}
{{>OPENING}}
Sekarang Anda dapat membuat kata sandi baru. Sesudah itu akun Anda memakai alamat e-mail ini.

{{#HAS_TAUTAN}}Buat kata sandi baru:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{#HAS_TENGGAT}}Tautan ini berlaku sampai {{TENGGAT}} dan hanya dapat dipakai satu kali. {{/HAS_TENGGAT}}Petugas {{LAYANAN}} tidak pernah meminta kata sandi Anda.

{{>CLOSING}}
