{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_limited: ALAMAT, ALASAN?, KANTOR, KETERANGAN?, KODE?, TAUTAN?, TELEPON, TENGGAT? }}
subject: Pengiriman laporan Anda dibatasi sementara
first: Pengiriman laporan dari akun Anda untuk sementara dibatasi{{#HAS_ALASAN}} karena
  {{ALASAN}}{{/HAS_ALASAN}}{{#HAS_KODE}} pada laporan {{KODE}}{{/HAS_KODE}}.
next: {{#HAS_TENGGAT}}Pembatasan berlaku sampai {{TENGGAT}}: Anda hanya dapat mengirim sedikit laporan dalam sehari.
  {{/HAS_TENGGAT}}Laporan yang sudah Anda kirim tetap ditangani, dan kabarnya tetap kami kirim.
words: Penjelasan petugas
appeal:
action: Lihat alasannya dan ajukan banding
