{{! subject of follow_confirm: KODE }}
Konfirmasi: ikuti laporan {{KODE}}
