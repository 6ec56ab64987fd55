{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_verified: KETERANGAN?, KODE, PELAKU, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: sudah diperiksa
first: {{PELAKU}} sudah memeriksa kebenaran laporan Anda.
next (with TENGGAT): Langkah berikutnya: tindak lanjut, dengan target selesai {{TENGGAT}}.
next (without TENGGAT): Langkah berikutnya: tindak lanjut.
words: Hasil pemeriksaan
report:
action: Lihat laporan
kabari: {{PELAKU}} sudah memeriksa kebenaran laporan Anda
kabari.next: Berikutnya tindak lanjut, target selesai {{TENGGAT}}.
