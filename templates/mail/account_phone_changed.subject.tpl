{{! subject of account_phone_changed: - }}
Nomor telepon akun Anda diganti
