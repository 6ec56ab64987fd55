{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! staff_new: KODE, TAUTAN?, TENGGAT? }}
subject: Laporan baru {{KODE}}
first: Laporan baru menunggu tanggapan.
next: Tanggapi paling lambat {{TENGGAT}}.
report:
action: Buka laporan
