{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! staff_extension_asked: KETERANGAN?, KODE, PADA_HARI?, TAUTAN?, TENGGAT? }}
subject: Laporan {{KODE}}: perpanjangan diminta
first: Petugas OPD Anda meminta perpanjangan untuk laporan **{{KODE}}**.
next: {{#HAS_PADA_HARI}}Yang diminta sampai {{PADA_HARI}}. {{/HAS_PADA_HARI}}Anda yang memutuskan, sebelum target
  sekarang lewat.
due: Target sekarang {{TENGGAT}}.
words: Alasan
report:
action: Buka laporan
