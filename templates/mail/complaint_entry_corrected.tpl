{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_entry_corrected: KATEGORI?, KERAHASIAAN?, KETERANGAN?, KODE, TAUTAN?, TELEPON }}
subject: Laporan {{KODE}}: pilihan petugas dibetulkan
first: Petugas keliru memilih saat mencatat laporan Anda, dan sudah membetulkannya.
category: Kategori menjadi: {{KATEGORI}}.
privacy: Yang boleh tahu menjadi: {{KERAHASIAAN}}.
words: Alasan
tighter: Laporan dapat Anda buat lebih tertutup kapan saja: ubah sendiri di halaman laporan, atau minta petugas kami.
report:
action: Lihat laporan
not_you: Tidak sesuai dengan keinginan Anda? Hubungi kami di {{TELEPON}} pada jam kerja.
kabari: Petugas keliru memilih saat mencatat laporan Anda, dan sudah membetulkannya
kabari.also: Kategori menjadi: {{KATEGORI}}. Yang boleh tahu menjadi: {{KERAHASIAAN}}.
