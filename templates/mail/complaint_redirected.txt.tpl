{{! complaint_redirected: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, KABUPATEN, KETERANGAN, OPENING, REPORT, TAUTAN }}
{{>OPENING}}
Laporan Anda bukan kewenangan {{KABUPATEN}}.

{{#HAS_KETERANGAN}}Ke mana selanjutnya:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

Tidak setuju? Sampaikan keberatan lewat halaman laporan Anda (satu kali), ke lapor.go.id, atau ke Ombudsman RI (ombudsman.go.id).

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
