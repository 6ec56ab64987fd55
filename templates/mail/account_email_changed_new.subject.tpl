{{! subject of account_email_changed_new: LAYANAN }}
Alamat e-mail baru untuk akun {{LAYANAN}} Anda
