{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! staff_due_soon: JANJI?, KODE, PERSEN?, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: batas waktu mendekat
first (with PERSEN): {{PERSEN}} persen waktu{{#HAS_JANJI}} untuk {{JANJI}}{{/HAS_JANJI}} sudah terpakai: laporan **{{KODE}}**.
first (without PERSEN): Batas waktu{{#HAS_JANJI}} untuk {{JANJI}}{{/HAS_JANJI}} mendekat: laporan **{{KODE}}**.
due: Batas waktunya {{TENGGAT}}.
report:
action: Buka laporan
