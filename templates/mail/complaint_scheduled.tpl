{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_scheduled: KETERANGAN?, KODE, PADA_HARI?, PELAKU, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: dijadwalkan
first: Tindak lanjut laporan Anda sudah dijadwalkan.
next: {{PELAKU}} mengerjakannya pada {{PADA_HARI}}.
due: Target selesai {{TENGGAT}}.
words: Alasan
report:
action: Lihat laporan
kabari: {{PELAKU}} akan mengerjakannya pada {{PADA_HARI}}
kabari.next: Target selesai {{TENGGAT}}.
