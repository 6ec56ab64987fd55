{{! complaint_verified: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, NO_TENGGAT, OPENING, PELAKU, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
{{PELAKU}} sudah memeriksa kebenaran laporan Anda.

{{#HAS_TENGGAT}}Langkah berikutnya: tindak lanjut, dengan target selesai {{TENGGAT}}.{{/HAS_TENGGAT}}{{#NO_TENGGAT}}Langkah berikutnya: tindak lanjut.{{/NO_TENGGAT}}

{{#HAS_KETERANGAN}}Hasil pemeriksaan:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
