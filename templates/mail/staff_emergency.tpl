{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! staff_emergency: KETERANGAN?, KODE, TAUTAN? }}
subject: DARURAT: laporan {{KODE}}
first: Laporan **{{KODE}}** ditandai darurat.
next: Hubungi dulu petugas lapangan lewat telepon, lalu tanggapi laporannya.
words: Keterangan
report:
action: Buka laporan
