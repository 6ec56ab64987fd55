{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_nik_claim_ready: TAUTAN?, TENGGAT? }}
subject: Akun Anda sekarang dapat diaktifkan
first: Klaim NIK Anda sudah selesai diperiksa. Sekarang akun Anda dapat diaktifkan.
next: Minta tautan aktivasi yang baru dengan alamat e-mail ini. Bila pendaftaran Anda sudah terhapus, daftar sekali
  lagi dengan NIK dan alamat e-mail yang sama.{{#HAS_TENGGAT}} Selesaikan sebelum {{TENGGAT}}.{{/HAS_TENGGAT}}
action: Minta tautan aktivasi
