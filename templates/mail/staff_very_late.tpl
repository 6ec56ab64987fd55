{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! staff_very_late: JANJI?, KODE, PERSEN?, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: jauh melewati batas waktu
first: Laporan **{{KODE}}** jauh melewati batas waktu{{#HAS_JANJI}} untuk
  {{JANJI}}{{/HAS_JANJI}}.{{#HAS_PERSEN}} Yang terpakai sudah {{PERSEN}} persen dari waktu yang tersedia.{{/HAS_PERSEN}}
next: Pimpinan dapat memberi petunjuk lewat halaman laporan.
due: Batas waktunya {{TENGGAT}}.
report:
action: Buka laporan
