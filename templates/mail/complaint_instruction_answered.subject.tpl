{{! subject of complaint_instruction_answered: KODE }}
Laporan {{KODE}}: petunjuk pimpinan sudah dijawab
