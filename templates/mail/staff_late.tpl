{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! staff_late: JANJI?, KODE, PELAPOR_TAHU?, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}} melewati batas waktu
first: Laporan **{{KODE}}** melewati batas waktu{{#HAS_JANJI}} untuk {{JANJI}}{{/HAS_JANJI}}.
next: Tindak lanjuti sekarang. {{#HAS_PELAPOR_TAHU}}Pelapor sudah diberi tahu lewat e-mail. {{/HAS_PELAPOR_TAHU}}Halaman laporannya
  bertanda Terlambat.
due: Batas waktunya {{TENGGAT}}.
report:
action: Buka laporan
