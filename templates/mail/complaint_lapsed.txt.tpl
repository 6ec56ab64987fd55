{{! complaint_lapsed: CLOSING, HAS_TAUTAN, HAS_TENGGAT, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Laporan Anda ditutup karena tidak ada tanggapan.

Kami mencatatnya sebagai tanpa tanggapan, bukan sebagai puas.{{#HAS_TENGGAT}} Belum beres? Buka kembali paling lambat {{TENGGAT}}.{{/HAS_TENGGAT}}

{{>REPORT}}

{{#HAS_TAUTAN}}Buka laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

Bila Anda tidak puas dengan penanganan kami, Anda berhak menyampaikan keberatan kepada Ombudsman RI Perwakilan Jawa Tengah atau melalui lapor.go.id.

{{>CLOSING}}
