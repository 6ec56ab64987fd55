{{! subject of account_nik_claim_ready: - }}
Akun Anda sekarang dapat diaktifkan
