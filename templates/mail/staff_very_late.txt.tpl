{{! staff_very_late: CLOSING, HAS_TAUTAN, HAS_TENGGAT, KODE, OPENING, REPORT, TAUTAN, TENGGAT }}
{{>OPENING}}
Waktu yang terpakai untuk laporan {{KODE}} sudah dua kali waktu yang tersedia.

Pimpinan dapat memberi petunjuk lewat halaman laporan.

{{#HAS_TENGGAT}}Batas waktunya {{TENGGAT}}.
{{/HAS_TENGGAT}}

{{>REPORT}}

{{#HAS_TAUTAN}}Buka laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
