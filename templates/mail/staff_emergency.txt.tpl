{{! staff_emergency: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, KETERANGAN, KODE, OPENING, REPORT, TAUTAN }}
{{>OPENING}}
Laporan {{KODE}} ditandai darurat.

Hubungi dulu petugas lapangan lewat telepon, lalu tanggapi laporannya.

{{#HAS_KETERANGAN}}Keterangan:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Buka laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
