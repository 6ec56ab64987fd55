{{! account_suspended: ALAMAT, ALASAN, CLOSING, HAS_ALASAN, HAS_KETERANGAN, HAS_KODE, HAS_TAUTAN, HAS_TENGGAT, KANTOR, KETERANGAN, KODE, OPENING, TAUTAN, TELEPON, TENGGAT }}
{{>OPENING}}
Akun Anda untuk sementara tidak dapat mengirim laporan baru{{#HAS_ALASAN}} karena {{ALASAN}}{{/HAS_ALASAN}}{{#HAS_KODE}} pada laporan {{KODE}}{{/HAS_KODE}}.

{{#HAS_TENGGAT}}Penghentian berlaku sampai {{TENGGAT}}. {{/HAS_TENGGAT}}Anda tetap dapat masuk. Laporan yang sudah Anda kirim tetap ditangani: Anda tetap dapat membaca, menjawab, melengkapi, dan menilainya. Dalam keadaan darurat, telepon langsung nomor darurat.

{{#HAS_KETERANGAN}}Penjelasan petugas:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

Kritik tidak pernah menjadi alasan. Tidak setuju? Ajukan banding satu kali; petugas lain yang memutuskan. Anda juga dapat datang ke loket {{KANTOR}}, {{ALAMAT}}, telepon {{TELEPON}}.

{{#HAS_TAUTAN}}Lihat alasannya dan ajukan banding:
{{TAUTAN}}
{{/HAS_TAUTAN}}

{{>CLOSING}}
