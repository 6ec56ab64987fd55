{{! subject of account_email_changed_old: - }}
Alamat e-mail akun Anda diganti
