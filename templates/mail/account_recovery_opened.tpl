{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_recovery_opened: KANTOR, TAUTAN?, TENGGAT? }}
subject: Ketik NIK Anda untuk memulihkan akun
first: Di loket {{KANTOR}} dicatat permintaan untuk memulihkan akun Anda ke alamat e-mail ini.
next: Buka tautan berikut dan ketik NIK Anda, selagi masih di loket. Sesudah itu petugas kedua mengonfirmasi, dan kami
  menunggu 72 jam sebelum Anda dapat membuat kata sandi baru.
action: Ketik NIK
valid: {{#HAS_TENGGAT}}Tautan ini berlaku sampai {{TENGGAT}}. {{/HAS_TENGGAT}}Bukan Anda yang meminta? Abaikan e-mail
  ini; tidak ada yang berubah.
