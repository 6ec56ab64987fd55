{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_started: KETERANGAN?, KODE, PELAKU, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: mulai dikerjakan
first: {{PELAKU}} mulai menindaklanjuti laporan Anda.
due: Target selesai {{TENGGAT}}.
words: Rencana
report:
action: Lihat laporan
kabari: {{PELAKU}} mulai menindaklanjuti laporan Anda
kabari.next: Target selesai {{TENGGAT}}.
