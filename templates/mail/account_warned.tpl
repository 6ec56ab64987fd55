{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_warned: ALAMAT, ALASAN?, KANTOR, KETERANGAN?, KODE?, TAUTAN?, TELEPON, TENGGAT? }}
subject: Teguran untuk akun Anda
first: Anda ditegur{{#HAS_ALASAN}} karena {{ALASAN}}{{/HAS_ALASAN}}{{#HAS_KODE}} pada laporan {{KODE}}{{/HAS_KODE}}.
next: Anda tetap dapat melapor seperti biasa, dan laporan yang sudah Anda kirim tetap ditangani.{{#HAS_TENGGAT}} Bila
  terjadi lagi sebelum {{TENGGAT}}, pengiriman laporan dari akun ini dibatasi.{{/HAS_TENGGAT}}
words: Penjelasan petugas
appeal:
action: Lihat alasannya dan ajukan banding
