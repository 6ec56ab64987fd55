{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_email_changed_old: asked for, and with WAKTU done. KETERANGAN?, TAUTAN?, TELEPON, TENGGAT?, WAKTU? }}
subject (without WAKTU): Ada permintaan mengganti alamat e-mail akun Anda
subject (with WAKTU): Alamat e-mail akun Anda sudah diganti
first (without WAKTU): Ada permintaan untuk mengganti alamat e-mail akun Anda{{#HAS_KETERANGAN}} menjadi
  {{KETERANGAN}}{{/HAS_KETERANGAN}}. Alamat ini tetap berlaku sampai alamat yang baru disetujui.
first (with WAKTU): Alamat e-mail akun Anda sudah diganti pada {{WAKTU}}. Kabar berikutnya kami kirim ke alamat yang
  baru.
next: Bila itu Anda, tidak ada yang perlu Anda lakukan.
not_you.text (with TAUTAN): Bukan Anda? Hentikan{{#HAS_TENGGAT}} paling lambat {{TENGGAT}}{{/HAS_TENGGAT}}:
  | {{TAUTAN}}
not_you.html (with TAUTAN): Bukan Anda? Hentikan{{#HAS_TENGGAT}} paling lambat {{TENGGAT}}{{/HAS_TENGGAT}}.
action.html: Hentikan dan amankan akun
then.html (with TAUTAN): Alamat ini lalu {{#NO_WAKTU}}tetap dipakai{{/NO_WAKTU}}{{#HAS_WAKTU}}dipakai
  kembali{{/HAS_WAKTU}}, semua perangkat dikeluarkan, dan Anda membuat kata sandi baru.
help.text: {{#HAS_TAUTAN}}Alamat ini lalu {{#NO_WAKTU}}tetap dipakai{{/NO_WAKTU}}{{#HAS_WAKTU}}dipakai
  kembali{{/HAS_WAKTU}}, semua perangkat dikeluarkan, dan Anda membuat kata sandi baru. {{/HAS_TAUTAN}}Perlu bantuan?
  Hubungi kami di {{TELEPON}} pada jam kerja.
help.html: Perlu bantuan? Hubungi kami di {{TELEPON}} pada jam kerja.
