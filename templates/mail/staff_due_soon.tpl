{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! staff_due_soon: KODE, PERSEN?, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: batas waktu mendekat
first (with PERSEN): {{PERSEN}} persen waktu untuk laporan **{{KODE}}** sudah terpakai.
first (without PERSEN): Batas waktu laporan **{{KODE}}** mendekat.
due: Batas waktunya {{TENGGAT}}.
report:
action: Buka laporan
