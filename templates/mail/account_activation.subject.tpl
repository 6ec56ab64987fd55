{{! subject of account_activation: LAYANAN }}
Aktifkan akun {{LAYANAN}} Anda
