{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_instruction_answered: KETERANGAN?, KODE, OPD?, PELAKU, TAUTAN? }}
subject: Laporan {{KODE}}: petunjuk pimpinan sudah dijawab
first: Petunjuk pimpinan tentang laporan Anda sudah dijawab{{#HAS_OPD}} oleh {{OPD}}{{/HAS_OPD}}.
unchanged: Keadaan laporan tidak berubah karenanya.
words: Jawaban
report:
action: Lihat laporan
kabari: Petunjuk pimpinan tentang laporan Anda dijawab {{PELAKU}}
