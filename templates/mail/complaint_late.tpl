{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_late: JANJI?, KODE, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: melewati batas waktu
first: Penanganan laporan Anda melewati batas waktu{{#HAS_JANJI}} untuk {{JANJI}}{{/HAS_JANJI}}. Kami mohon maaf.
next: Petugas yang menangani sudah kami ingatkan. Anda tidak perlu mengirim ulang laporan ini.
due: Batas waktunya {{TENGGAT}}.
report:
action: Lihat laporan
ombudsman:
kabari: Penanganan laporan Anda melewati batas waktu. Kami mohon maaf; petugasnya sudah kami ingatkan
