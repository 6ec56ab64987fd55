{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_rejected: ALASAN?, KEBERATAN?, KETERANGAN?, KODE, TAK_TERBUKTI?, TAUTAN? }}
subject (with TAK_TERBUKTI): Laporan {{KODE}}: tidak terbukti
subject (without TAK_TERBUKTI): Laporan {{KODE}}: tidak dapat diproses
first: Laporan Anda {{#HAS_TAK_TERBUKTI}}tidak terbukti{{/HAS_TAK_TERBUKTI}}{{#NO_TAK_TERBUKTI}}tidak dapat kami proses{{/NO_TAK_TERBUKTI}}.
reason: Alasan: {{ALASAN}}.
words: Keterangan dari petugas
report:
objection:
action: Lihat laporan{{#HAS_KEBERATAN}} atau ajukan keberatan{{/HAS_KEBERATAN}}
kabari: Laporan Anda {{#HAS_TAK_TERBUKTI}}tidak terbukti{{/HAS_TAK_TERBUKTI}}{{#NO_TAK_TERBUKTI}}tidak dapat kami
  proses ({{ALASAN}}){{/NO_TAK_TERBUKTI}}
kabari.next: Tidak setuju? Anda dapat menyampaikan keberatan {{#HAS_KEBERATAN}}satu kali lewat halaman laporan,
  {{/HAS_KEBERATAN}}ke lapor.go.id, atau ke Ombudsman RI.
