{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! follower_update: BERHENTI?, KEJADIAN?, KETERANGAN?, KODE, TAUTAN? }}
subject: Laporan {{KODE}}: {{#HAS_KEJADIAN}}{{KEJADIAN}}{{/HAS_KEJADIAN}}{{#NO_KEJADIAN}}ada kabar{{/NO_KEJADIAN}}
first (with KEJADIAN): Kabar laporan yang Anda ikuti: {{KEJADIAN}}.
first (without KEJADIAN): Ada kabar untuk laporan yang Anda ikuti.
next: Kabar berikutnya kami kirim bila ada langkah baru.
words: Keterangan dari petugas
report:
action: Lihat laporan
stop.text: Terlalu sering, atau sudah cukup? Pilih kabar atau berhenti di sini:
  | {{BERHENTI}}
stop.html: Terlalu sering, atau sudah cukup? [Pilih kabar atau berhenti]({{BERHENTI}}).
