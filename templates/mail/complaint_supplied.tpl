{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_supplied: JANJI?, KODE, PELAKU, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: jawaban Anda sudah kami terima
first: Jawaban Anda sudah kami terima.
next (with JANJI): {{PELAKU}} {{JANJI}} paling lambat {{TENGGAT}}. Kabar berikutnya kami kirim ke alamat e-mail ini.
next (without JANJI): Penanganan laporan dilanjutkan. Kabar berikutnya kami kirim ke alamat e-mail ini.
report:
action: Lihat laporan
kabari: Jawaban Anda sudah kami terima
kabari.next (with JANJI): {{PELAKU}} {{JANJI}} paling lambat {{TENGGAT}}.
kabari.next (without JANJI): Penanganan laporan dilanjutkan.
