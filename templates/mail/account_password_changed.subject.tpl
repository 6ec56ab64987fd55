{{! subject of account_password_changed: - }}
Kata sandi Anda sudah diubah
