{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_supplied: KODE, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: jawaban Anda sudah kami terima
first: Jawaban Anda sudah kami terima.
next: Penanganan laporan dilanjutkan{{#HAS_TENGGAT}}, dengan target selesai {{TENGGAT}}{{/HAS_TENGGAT}}. Kabar
  berikutnya kami kirim ke alamat e-mail ini.
report:
action: Lihat laporan
kabari: Jawaban Anda sudah kami terima
kabari.next: Penanganan laporan dilanjutkan.
