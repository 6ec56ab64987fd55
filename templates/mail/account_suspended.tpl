{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_suspended: ALAMAT, ALASAN?, KANTOR, KETERANGAN?, KODE?, TAUTAN?, TELEPON, TENGGAT? }}
subject: Akun Anda dihentikan sementara
first: Akun Anda untuk sementara tidak dapat mengirim laporan baru{{#HAS_ALASAN}} karena
  {{ALASAN}}{{/HAS_ALASAN}}{{#HAS_KODE}} pada laporan {{KODE}}{{/HAS_KODE}}.
next: {{#HAS_TENGGAT}}Penghentian berlaku sampai {{TENGGAT}}. {{/HAS_TENGGAT}}Anda tetap dapat masuk. Laporan yang
  sudah Anda kirim tetap ditangani: Anda tetap dapat membaca, menjawab, melengkapi, dan menilainya. Dalam keadaan
  darurat, telepon langsung nomor darurat.
words: Penjelasan petugas
appeal:
action: Lihat alasannya dan ajukan banding
