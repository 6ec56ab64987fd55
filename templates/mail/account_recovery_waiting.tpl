{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_recovery_waiting: KANTOR, TAUTAN?, TENGGAT? }}
subject: Seseorang meminta akun Anda di loket
first: Di loket {{KANTOR}} seseorang menunjukkan kartu identitas dan meminta agar akun Anda memakai alamat e-mail
  lain.
next: Dua petugas sudah memeriksanya. Itu Anda? Tidak ada yang perlu dilakukan.{{#HAS_TENGGAT}} Bila tidak dihentikan,
  mulai {{TENGGAT}} ia dapat membuat kata sandi baru dan akun Anda pindah ke alamat itu.{{/HAS_TENGGAT}}
not_you: Bukan Anda? Hentikan lewat tautan berikut. Akun Anda tidak berubah.
action: Hentikan permintaan itu
