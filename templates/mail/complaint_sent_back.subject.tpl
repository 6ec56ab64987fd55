{{! subject of complaint_sent_back: KODE }}
Laporan {{KODE}}: dikembalikan, langkah berikutnya sedang ditentukan
