{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_rejected: ALASAN?, KETERANGAN?, KODE, TAUTAN? }}
subject: Laporan {{KODE}}: tidak dapat diproses
first: Laporan Anda tidak dapat kami proses.
reason: Alasan: {{ALASAN}}.
words: Keterangan dari petugas
report:
objection:
action: Lihat laporan atau ajukan keberatan
kabari: Laporan Anda tidak dapat kami proses ({{ALASAN}})
kabari.next: Tidak setuju? Anda dapat menyampaikan keberatan satu kali lewat halaman laporan, ke lapor.go.id, atau ke
  Ombudsman RI.
