{{! staff_late: CLOSING, HAS_TAUTAN, HAS_TENGGAT, KODE, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Laporan {{KODE}} melewati batas waktu.

Tindak lanjuti sekarang. Pelapor sudah diberi tahu dan melihat tanda Terlambat.

{{#HAS_TENGGAT}}Batas waktunya {{TENGGAT}}.
{{/HAS_TENGGAT}}

{{>REPORT}}

{{#HAS_TAUTAN}}Buka laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
