{{! account_nik_claim_ready: CLOSING, HAS_TAUTAN, HAS_TENGGAT, OPENING, TAUTAN, TENGGAT }}
{{>OPENING}}
Klaim NIK Anda sudah selesai diperiksa. Sekarang akun Anda dapat diaktifkan.

Minta tautan aktivasi yang baru dengan alamat e-mail ini. Bila pendaftaran Anda sudah terhapus, daftar sekali lagi dengan NIK dan alamat e-mail yang sama.{{#HAS_TENGGAT}} Selesaikan sebelum {{TENGGAT}}.{{/HAS_TENGGAT}}

{{#HAS_TAUTAN}}Minta tautan aktivasi:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
