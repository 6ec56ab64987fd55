{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_split: KETERANGAN?, KODE, OPD?, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: satu bagian diteruskan juga
first: Satu bagian dari laporan Anda sudah diteruskan juga{{#HAS_OPD}} ke {{OPD}}{{/HAS_OPD}}.
next: Langkah berikutnya: bagian itu diperiksa paling lambat {{TENGGAT}}. Bagian lain tetap berjalan.
words: Yang diminta
report:
action: Lihat laporan
kabari: Satu bagian dari laporan Anda diteruskan juga ke {{OPD}}
kabari.next: Bagian itu diperiksa paling lambat {{TENGGAT}}. Bagian lain tetap berjalan.
