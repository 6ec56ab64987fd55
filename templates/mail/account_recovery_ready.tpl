{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_recovery_ready: LAYANAN, TAUTAN?, TENGGAT? }}
subject: Buat kata sandi baru untuk akun Anda
first: Sekarang Anda dapat membuat kata sandi baru. Sesudah itu akun Anda memakai alamat e-mail ini.
action: Buat kata sandi baru
valid: {{#HAS_TENGGAT}}Tautan ini berlaku sampai {{TENGGAT}} dan hanya dapat dipakai satu kali.
  {{/HAS_TENGGAT}}Petugas {{LAYANAN}} tidak pernah meminta kata sandi Anda.
