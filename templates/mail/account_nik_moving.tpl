{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_nik_moving: ALAMAT, KANTOR, TAUTAN?, TELEPON, TENGGAT? }}
subject: NIK pada akun Anda diminta orang lain
first: Di loket {{KANTOR}} seseorang menunjukkan kartu identitas dengan NIK yang tercatat pada akun Anda.
next: Dua petugas sudah memeriksanya.{{#HAS_TENGGAT}} Bila tidak dihentikan, mulai {{TENGGAT}} NIK itu pindah ke
  akunnya.{{/HAS_TENGGAT}} Laporan dan akun Anda tetap ada.
not_you: NIK itu bukan milik Anda? Tidak ada yang perlu Anda lakukan. NIK itu memang milik Anda? Hentikan lewat tautan
  berikut, lalu datang ke loket {{KANTOR}}, {{ALAMAT}}, dengan membawa KTP, atau telepon {{TELEPON}}.
action: Hentikan permintaan itu
