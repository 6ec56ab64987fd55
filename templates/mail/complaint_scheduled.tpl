{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_scheduled: KETERANGAN?, KODE, PELAKU, TANGGAL?, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: dijadwalkan
first: Tindak lanjut laporan Anda sudah dijadwalkan.
next: {{PELAKU}} mengerjakannya pada {{TANGGAL}}.
due: Target selesai {{TENGGAT}}.
words: Alasan
report:
action: Lihat laporan
kabari: {{PELAKU}} akan mengerjakannya pada {{TANGGAL}}
kabari.next: Target selesai {{TENGGAT}}.
