{{! complaint_rejected: ALASAN, CLOSING, HAS_ALASAN, HAS_KETERANGAN, HAS_TAUTAN, KETERANGAN, OPENING, REPORT, TAUTAN }}
{{>OPENING}}
Laporan Anda tidak dapat kami proses.

{{#HAS_ALASAN}}Alasan: {{ALASAN}}.
{{/HAS_ALASAN}}

{{#HAS_KETERANGAN}}Keterangan dari petugas:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

Tidak setuju? Sampaikan keberatan lewat halaman laporan Anda (satu kali), ke lapor.go.id, atau ke Ombudsman RI (ombudsman.go.id).

{{#HAS_TAUTAN}}Lihat laporan atau ajukan keberatan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
