{{! subject of account_email_changed_old: - }}
Penggantian alamat e-mail akun Anda
