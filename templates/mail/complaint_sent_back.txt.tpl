{{! complaint_sent_back: ALASAN, CLOSING, HAS_ALASAN, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, MEJA, OPENING, PELAKU, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
{{PELAKU}} mengembalikan laporan Anda.

{{#HAS_TENGGAT}}{{MEJA}} menentukan langkah berikutnya, misalnya instansi lain, paling lambat {{TENGGAT}}.
{{/HAS_TENGGAT}}

{{#HAS_ALASAN}}Alasan: {{ALASAN}}.
{{/HAS_ALASAN}}

{{#HAS_KETERANGAN}}Hasil pemeriksaan:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
