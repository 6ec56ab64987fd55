{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_welcome: LAYANAN, MASUK }}
subject: Akun {{LAYANAN}} Anda sudah aktif
first: Akun Anda sudah aktif.
next: Silakan masuk dan sampaikan aduan, laporan, aspirasi, usulan, atau permintaan informasi. Laporan yang Anda tulis
  sebelum mendaftar masih tersimpan di Laporan saya.
action: [Masuk sebagai warga]({{MASUK}})
never_asked:
