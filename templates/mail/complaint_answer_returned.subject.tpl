{{! subject of complaint_answer_returned: KODE }}
Laporan {{KODE}}: jawaban diminta diperbaiki
