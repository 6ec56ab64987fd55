{{! subject of account_password_reset: - }}
Buat kata sandi baru
