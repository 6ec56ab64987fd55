{{! subject of complaint_merged: KODE }}
Laporan {{KODE}}: digabung
