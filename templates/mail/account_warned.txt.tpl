{{! account_warned: ALAMAT, ALASAN, CLOSING, HAS_ALASAN, HAS_KETERANGAN, HAS_KODE, HAS_TAUTAN, HAS_TENGGAT, KANTOR, KETERANGAN, KODE, OPENING, TAUTAN, TELEPON, TENGGAT }}
{{>OPENING}}
Anda ditegur{{#HAS_ALASAN}} karena {{ALASAN}}{{/HAS_ALASAN}}{{#HAS_KODE}} pada laporan {{KODE}}{{/HAS_KODE}}.

Anda tetap dapat melapor seperti biasa, dan laporan yang sudah Anda kirim tetap ditangani.{{#HAS_TENGGAT}} Bila terjadi lagi sebelum {{TENGGAT}}, pengiriman laporan dari akun ini dibatasi.{{/HAS_TENGGAT}}

{{#HAS_KETERANGAN}}Penjelasan petugas:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

Kritik tidak pernah menjadi alasan. Tidak setuju? Ajukan banding satu kali; petugas lain yang memutuskan. Anda juga dapat datang ke loket {{KANTOR}}, {{ALAMAT}}, telepon {{TELEPON}}.

{{#HAS_TAUTAN}}Lihat alasannya dan ajukan banding:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
