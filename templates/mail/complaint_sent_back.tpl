{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_sent_back: ALASAN?, KETERANGAN?, KODE, MEJA, PELAKU, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: dikembalikan, langkah berikutnya sedang ditentukan
first: {{PELAKU}} mengembalikan laporan Anda.
next: {{MEJA}} menentukan langkah berikutnya, misalnya instansi lain, paling lambat {{TENGGAT}}.
reason: Alasan: {{ALASAN}}.
words: Hasil pemeriksaan
report:
action: Lihat laporan
kabari: {{PELAKU}} mengembalikan laporan Anda
kabari.next: {{MEJA}} menentukan langkah berikutnya paling lambat {{TENGGAT}}.
