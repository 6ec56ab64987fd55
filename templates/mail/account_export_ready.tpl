{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_export_ready: LUPA_SANDI, TAUTAN?, WAKTU? }}
subject: Salinan data Anda sudah siap
first: Salinan data Anda sudah siap diunduh{{#HAS_WAKTU}}; diminta {{WAKTU}}{{/HAS_WAKTU}}.
action.text: Unduh data saya (Anda diminta masuk lebih dulu)
action.html: Unduh data saya
note.html (with TAUTAN): Anda diminta masuk lebih dulu.
next.text: Anda tidak memintanya? Segera buat kata sandi baru; semua perangkat lain lalu keluar dari akun Anda:
  | {{LUPA_SANDI}}
next.html: Anda tidak memintanya? Segera buat kata sandi baru di <{{LUPA_SANDI}}>; semua perangkat lain lalu keluar
  dari akun Anda.
