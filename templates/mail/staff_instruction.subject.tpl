{{! subject of staff_instruction: KODE }}
Petunjuk pimpinan untuk laporan {{KODE}}
