{{! subject of staff_new: KODE }}
Laporan baru {{KODE}}
