{{! complaint_redirected: ALAMAT_TUJUAN, CLOSING, HAS_ALAMAT_TUJUAN, HAS_JAM, HAS_KETERANGAN, HAS_NOMOR, HAS_SALURAN, HAS_TANGGAL, HAS_TAUTAN, HAS_TUJUAN, JAM, KABUPATEN, KETERANGAN, NOMOR, NO_NOMOR, OPENING, REPORT, SALURAN, TANGGAL, TAUTAN, TUJUAN }}
{{>OPENING}}
Laporan Anda bukan kewenangan {{KABUPATEN}}.

{{#HAS_TUJUAN}}{{#HAS_NOMOR}}Kami teruskan ke {{TUJUAN}}{{#HAS_SALURAN}} melalui {{SALURAN}}{{/HAS_SALURAN}}, nomor {{NOMOR}}{{#HAS_TANGGAL}}, tanggal {{TANGGAL}}{{/HAS_TANGGAL}}.{{/HAS_NOMOR}}{{#NO_NOMOR}}Silakan hubungi {{TUJUAN}}{{#HAS_ALAMAT_TUJUAN}}, {{ALAMAT_TUJUAN}}{{/HAS_ALAMAT_TUJUAN}}{{#HAS_JAM}}, {{JAM}}{{/HAS_JAM}}.{{/NO_NOMOR}}
{{/HAS_TUJUAN}}

{{#HAS_KETERANGAN}}Keterangan dari petugas:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

Tidak setuju? Sampaikan keberatan lewat halaman laporan Anda (satu kali), ke lapor.go.id, atau ke Ombudsman RI (ombudsman.go.id).

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
