{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! account_nik_moved: ALAMAT, KANTOR, TELEPON }}
subject: NIK tidak lagi tercatat pada akun Anda
first: NIK yang semula tercatat pada akun Anda sekarang tercatat pada akun orang yang menunjukkan kartunya di loket.
next: Akun dan laporan Anda tetap ada, dan kabarnya tetap kami kirim. Datanglah ke loket {{KANTOR}}, {{ALAMAT}},
  dengan membawa KTP bila Anda tidak setuju atau NIK Anda dulu tertulis keliru. Telepon: {{TELEPON}}.
