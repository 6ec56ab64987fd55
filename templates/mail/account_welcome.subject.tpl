{{! subject of account_welcome: LAYANAN }}
Akun {{LAYANAN}} Anda sudah aktif
