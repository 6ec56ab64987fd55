{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_unmasked: KETERANGAN?, KODE, TAUTAN?, TELEPON }}
subject: Laporan {{KODE}}: identitas Anda dibuka petugas
first: Petugas membuka identitas Anda pada laporan ini.
next: Setiap pembukaan identitas dicatat beserta alasannya dan diberitahukan kepada Anda.
words: Alasan
report:
action: Lihat laporan
help: Ada yang janggal? Hubungi kami di {{TELEPON}} pada jam kerja.
kabari: Petugas membuka identitas Anda pada laporan ini; pembukaannya dicatat
