{{! complaint_unmasked: CLOSING, HAS_KETERANGAN, HAS_TAUTAN, KETERANGAN, OPENING, REPORT, TAUTAN, TELEPON }}
{{>OPENING}}
Petugas membuka identitas Anda pada laporan ini.

Setiap pembukaan identitas dicatat beserta alasannya dan diberitahukan kepada Anda.

{{#HAS_KETERANGAN}}Alasan:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

Ada yang janggal? Hubungi kami di {{TELEPON}} pada jam kerja.

{{>CLOSING}}
