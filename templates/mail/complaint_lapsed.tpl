{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_lapsed: KODE, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: ditutup tanpa tanggapan
first: Laporan Anda ditutup karena tidak ada tanggapan.
next: Kami mencatatnya sebagai tanpa tanggapan, bukan sebagai puas.{{#HAS_TENGGAT}} Belum beres? Buka kembali paling
  lambat {{TENGGAT}}.{{/HAS_TENGGAT}}
report:
action: Buka laporan
ombudsman:
kabari: Laporan Anda ditutup karena tidak ada tanggapan; kami tidak mencatatnya sebagai puas
kabari.next: Belum beres? Minta dibuka kembali paling lambat {{TENGGAT}}.
