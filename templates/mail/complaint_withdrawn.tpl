{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_withdrawn: KODE, TAUTAN?, TELEPON }}
subject: Laporan {{KODE}}: dicabut
first: Laporan Anda sudah dicabut.
next: Tidak ada lagi yang perlu Anda lakukan.
report:
action: Lihat laporan
not_you: Anda tidak merasa mencabutnya, atau diminta orang lain mencabutnya? Hubungi kami di {{TELEPON}} pada jam
  kerja.
kabari: Laporan Anda sudah dicabut
kabari.next: Bukan Anda yang memintanya? Telepon {{TELEPON}}.
