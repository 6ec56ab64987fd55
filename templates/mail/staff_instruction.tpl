{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! staff_instruction: KETERANGAN?, KODE, TAUTAN?, TENGGAT? }}
subject: Petunjuk pimpinan untuk laporan {{KODE}}
first: Pimpinan memberi petunjuk untuk laporan **{{KODE}}**.
next: {{#HAS_TENGGAT}}Jawab paling lambat {{TENGGAT}}. {{/HAS_TENGGAT}}Pelapor menerima kabar bila petunjuk sudah
  dijawab.
words: Petunjuk
report:
action: Buka laporan
