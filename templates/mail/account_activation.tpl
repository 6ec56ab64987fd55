{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_activation: HARI_SIMPAN, LAYANAN, TAUTAN?, TENGGAT? }}
subject: Aktifkan akun {{LAYANAN}} Anda
first: Terima kasih telah mendaftar di {{LAYANAN}}. Satu langkah lagi: aktifkan akun Anda melalui tautan berikut.
action: Aktifkan akun
valid: {{#HAS_TENGGAT}}Tautan ini berlaku sampai {{TENGGAT}} dan hanya dapat dipakai satu kali.
  {{/HAS_TENGGAT}}Setelah akun aktif, Anda dapat masuk dan menyampaikan aduan, aspirasi, atau usulan.
not_you: Anda tidak merasa mendaftar? Abaikan e-mail ini. Akun tidak akan aktif dan data pendaftaran kami hapus dalam
  {{HARI_SIMPAN}} hari.
never_asked:
