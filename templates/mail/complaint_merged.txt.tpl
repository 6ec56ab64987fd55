{{! complaint_merged: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, KETERANGAN, OPENING, REPORT, TAUTAN }}
{{>OPENING}}
Laporan Anda digabung dengan laporan lain tentang masalah yang sama.

Masalah itu sedang ditangani. Semua kabarnya juga sampai kepada Anda.

{{#HAS_KETERANGAN}}Keterangan dari petugas:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

Tidak setuju? Sampaikan keberatan lewat halaman laporan Anda (satu kali), ke lapor.go.id, atau ke Ombudsman RI (ombudsman.go.id).

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
