{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_ask_reminder: BALAS?, KETERANGAN?, KODE, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: masih menunggu jawaban Anda
first: Ada pertanyaan tentang laporan Anda yang belum dijawab.
next: Jawab paling lambat {{TENGGAT}}. Sesudah itu laporan ditutup.
words: Pertanyaan
report:
reply: Jawab pertanyaan
reply.here: Jawab langsung
kabari: Ada pertanyaan yang belum dijawab
kabari.next: Jawab paling lambat {{TENGGAT}}, boleh dengan membalas pesan ini. Sesudah itu laporan ditutup.
