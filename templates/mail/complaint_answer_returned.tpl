{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_answer_returned: KETERANGAN?, KODE, OPD?, PELAKU, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: jawaban diminta diperbaiki
first: Jawaban {{#HAS_OPD}}{{OPD}} {{/HAS_OPD}}atas laporan Anda kami kembalikan untuk diperbaiki.
next: Laporan dikerjakan lagi.{{#HAS_TENGGAT}} Target selesai tidak berubah: {{TENGGAT}}.{{/HAS_TENGGAT}}
words: Alasan
report:
action: Lihat laporan
kabari: Jawaban {{PELAKU}} kami kembalikan untuk diperbaiki
kabari.next: Target selesai tetap {{TENGGAT}}.
