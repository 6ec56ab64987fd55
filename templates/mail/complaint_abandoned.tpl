{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_abandoned: KETERANGAN?, KODE, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: ditutup karena data belum dilengkapi
first: Laporan Anda ditutup karena data belum dilengkapi.
next: Lengkapi sampai {{TENGGAT}} untuk membukanya lagi.
words: Pertanyaan
report:
action: Lengkapi laporan
kabari: Laporan Anda ditutup karena data belum dilengkapi
kabari.next: Lengkapi sampai {{TENGGAT}} untuk membukanya lagi.
