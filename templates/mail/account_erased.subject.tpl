{{! subject of account_erased: LAYANAN }}
Akun {{LAYANAN}} Anda sudah dihapus
