{{! subject of staff_emergency: KODE }}
DARURAT: laporan {{KODE}}
