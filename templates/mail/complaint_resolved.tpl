{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_resolved: BALAS?, KETERANGAN?, KODE, PELAKU, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: dinyatakan selesai
first: {{PELAKU}} menyatakan laporan Anda selesai.
next (with TENGGAT): Sudah beres? Tanggapi paling lambat {{TENGGAT}}. Belum beres? Laporan ini dapat dibuka kembali.
next (without TENGGAT): Sudah beres, atau belum? Tanggapi lewat halaman laporan Anda.
words: Penyelesaian
report:
reply: Tanggapi penyelesaian
reply.here: Tanggapi langsung
reply.yes.text: [Sudah beres, tutup laporan]({{BALAS}})
reply.yes.html: [Sudah beres]({{BALAS}})
reply.no.text: [Belum beres, buka kembali]({{BALAS}}/belum)
reply.no.html: [Belum beres]({{BALAS}}/belum)
silence (with TENGGAT): Tanpa tanggapan, laporan ditutup sesudah batas itu dan dicatat sebagai tanpa tanggapan, bukan
  sebagai puas.
ombudsman:
kabari: {{PELAKU}} menyatakan laporan Anda selesai
kabari.next: Sudah beres? Kabari kami paling lambat {{TENGGAT}}. Belum beres? Katakan apa yang kurang, laporan dibuka
  kembali.
