{{! subject of complaint_ask_reminder: KODE }}
Laporan {{KODE}}: masih menunggu jawaban Anda
