{{! subject of account_recovery_ready: - }}
Buat kata sandi baru untuk akun Anda
