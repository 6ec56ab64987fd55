{{! subject of account_already_registered: LAYANAN }}
Anda sudah memiliki akun {{LAYANAN}}
