{{! subject of complaint_split: KODE }}
Laporan {{KODE}}: satu bagian diteruskan juga
