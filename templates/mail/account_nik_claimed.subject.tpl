{{! subject of account_nik_claimed: - }}
Orang lain mendaftar dengan NIK Anda
