{{! complaint_scheduled: CLOSING, HAS_KETERANGAN, HAS_TANGGAL, HAS_TAUTAN, HAS_TENGGAT, KETERANGAN, OPENING, PELAKU, REPORT, TANGGAL, TAUTAN, TENGGAT }}
{{>OPENING}}
Tindak lanjut laporan Anda sudah dijadwalkan.

{{#HAS_TANGGAL}}{{PELAKU}} mengerjakannya pada {{TANGGAL}}.
{{/HAS_TANGGAL}}

{{#HAS_TENGGAT}}Target selesai {{TENGGAT}}.
{{/HAS_TENGGAT}}

{{#HAS_KETERANGAN}}Alasan:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
