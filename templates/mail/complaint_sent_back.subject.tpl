{{! subject of complaint_sent_back: KODE }}
Laporan {{KODE}}: instansi lain sedang ditentukan
