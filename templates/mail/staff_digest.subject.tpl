{{! subject of staff_digest: HARI, JUMLAH }}
Ringkasan {{HARI}}: {{JUMLAH}} laporan perlu perhatian
