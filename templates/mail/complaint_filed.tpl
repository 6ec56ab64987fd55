{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_filed: KODE, LACAK, PELAKU, PIN?, PUBLIKASI?, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: sudah kami terima
first: Laporan Anda sudah kami terima.
next: {{PELAKU}} menanggapi laporan ini paling lambat {{TENGGAT}}. Kabar berikutnya kami kirim ke alamat e-mail ini.
report:
publication: {{PUBLIKASI}}
pin: PIN laporan ini: {{PIN}}
keep_pin (with PIN):
action: Lihat laporan
kabari: Laporan Anda sudah kami terima
kabari.next: {{PELAKU}} menanggapi paling lambat {{TENGGAT}}.
