{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_password_reset: LAYANAN, TAUTAN?, TENGGAT? }}
subject: Buat kata sandi baru
first: Kami menerima permintaan untuk membuat kata sandi baru bagi akun Anda.
next: Buka tautan berikut untuk membuatnya.
action: Buat kata sandi baru
valid:
not_you: Bukan Anda yang meminta? Abaikan e-mail ini; kata sandi Anda tidak berubah.
never_asked:
