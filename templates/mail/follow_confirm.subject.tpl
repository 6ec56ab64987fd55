{{%AUTOESCAPE context="MANUAL"}}
{{! subject of follow_confirm: KODE }}
Konfirmasi: ikuti laporan {{KODE}}
