{{! account_limited: ALAMAT, ALASAN, CLOSING, HAS_ALASAN, HAS_KETERANGAN, HAS_KODE, HAS_TAUTAN, HAS_TENGGAT, KANTOR, KETERANGAN, KODE, OPENING, TAUTAN, TELEPON, TENGGAT }}
{{>OPENING}}
Pengiriman laporan dari akun Anda untuk sementara dibatasi{{#HAS_ALASAN}} karena {{ALASAN}}{{/HAS_ALASAN}}{{#HAS_KODE}} pada laporan {{KODE}}{{/HAS_KODE}}.

{{#HAS_TENGGAT}}Pembatasan berlaku sampai {{TENGGAT}}: Anda hanya dapat mengirim sedikit laporan dalam sehari. {{/HAS_TENGGAT}}Laporan yang sudah Anda kirim tetap ditangani, dan kabarnya tetap kami kirim.

{{#HAS_KETERANGAN}}Penjelasan petugas:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

Kritik tidak pernah menjadi alasan. Tidak setuju? Ajukan banding satu kali; petugas lain yang memutuskan. Anda juga dapat datang ke loket {{KANTOR}}, {{ALAMAT}}, telepon {{TELEPON}}.

{{#HAS_TAUTAN}}Lihat alasannya dan ajukan banding:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
