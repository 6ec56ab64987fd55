{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! staff_digest: BARU?, DIJAWAB?, HARI?, HARI_INI?, JUMLAH?, TAUTAN?, TERLAMBAT?, TIGA_HARI? }}
subject: Ringkasan {{HARI}}: {{JUMLAH}} laporan perlu perhatian
first: {{#HAS_JUMLAH}}{{JUMLAH}} laporan perlu perhatian Anda{{/HAS_JUMLAH}}{{#NO_JUMLAH}}Ada laporan yang perlu
  perhatian Anda{{/NO_JUMLAH}}{{#HAS_HARI}} pada {{HARI}}{{/HAS_HARI}}.
list.terlambat: Terlambat
list.hari_ini: Batas waktu hari ini
list.tiga_hari: Batas waktu dalam 3 hari
list.baru: Baru sejak ringkasan terakhir
list.dijawab: Sudah dijawab pelapor
action: Buka daftar laporan
