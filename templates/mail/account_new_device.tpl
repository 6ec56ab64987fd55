{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_new_device: LUPA_SANDI, PERANGKAT?, WAKTU? }}
subject: Akun Anda dibuka dari perangkat baru
first: Akun Anda dibuka dari perangkat yang belum kami kenal{{#HAS_WAKTU}} pada {{WAKTU}}{{/HAS_WAKTU}}.
device: Perangkat: {{PERANGKAT}}
next.text: Bila itu Anda, tidak ada yang perlu Anda lakukan. Bila bukan, segera buat kata sandi baru; semua perangkat
  lain lalu keluar dari akun Anda:
  | {{LUPA_SANDI}}
next.html: Bila itu Anda, tidak ada yang perlu Anda lakukan. Bila bukan, segera buat kata sandi baru di
  <{{LUPA_SANDI}}>; semua perangkat lain lalu keluar dari akun Anda.
