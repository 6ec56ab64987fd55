{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_forwarded: KETERANGAN?, KODE, OPD?, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: diteruskan
first: Laporan Anda sudah diteruskan{{#HAS_OPD}} ke {{OPD}}{{/HAS_OPD}}.
next: Langkah berikutnya: kebenaran laporan diperiksa paling lambat {{TENGGAT}}.
words: Keterangan dari petugas
report:
action: Lihat laporan
kabari: Laporan Anda diteruskan ke {{OPD}}
kabari.next: Kebenarannya diperiksa paling lambat {{TENGGAT}}.
