{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_asked: BALAS?, KETERANGAN?, KODE, PELAKU, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: perlu dilengkapi
first: {{PELAKU}} bertanya tentang laporan Anda.
next: Jawab paling lambat {{TENGGAT}} agar laporan dapat dilanjutkan.
words: Pertanyaan
report:
reply: Jawab pertanyaan
reply.here: Jawab langsung
kabari: {{PELAKU}} bertanya
kabari.next: Jawab paling lambat {{TENGGAT}}, boleh dengan membalas pesan ini.
