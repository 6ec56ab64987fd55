{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! staff_late: KODE, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}} melewati batas waktu
first: Laporan **{{KODE}}** melewati batas waktu.
next: Tindak lanjuti sekarang. Pelapor sudah diberi tahu dan melihat tanda Terlambat.
due: Batas waktunya {{TENGGAT}}.
report:
action: Buka laporan
