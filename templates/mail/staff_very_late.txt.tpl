{{! staff_very_late: CLOSING, HAS_PERSEN, HAS_TAUTAN, HAS_TENGGAT, KODE, OPENING, PERSEN, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Laporan {{KODE}} jauh melewati batas waktu.{{#HAS_PERSEN}} Yang terpakai sudah {{PERSEN}} persen dari waktu yang tersedia.{{/HAS_PERSEN}}

Pimpinan dapat memberi petunjuk lewat halaman laporan.

{{#HAS_TENGGAT}}Batas waktunya {{TENGGAT}}.
{{/HAS_TENGGAT}}

{{>REPORT}}

{{#HAS_TAUTAN}}Buka laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
