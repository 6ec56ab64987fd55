{{! account_suspended: ALAMAT, CLOSING, HAS_KETERANGAN, HAS_TENGGAT, KANTOR, KETERANGAN, OPENING, TELEPON, TENGGAT }}
{{>OPENING}}
Akun Anda dihentikan sementara dan tidak dapat dipakai untuk masuk.

{{#HAS_TENGGAT}}Penghentian berlaku sampai {{TENGGAT}}. {{/HAS_TENGGAT}}Laporan yang sudah Anda kirim tetap ditangani, dan kabarnya tetap kami kirim.

{{#HAS_KETERANGAN}}Alasan:
{{KETERANGAN}}
{{/HAS_KETERANGAN}}

Kritik tidak pernah menjadi alasan penghentian. Tidak setuju? Sampaikan banding ke loket {{KANTOR}}, {{ALAMAT}}, telepon {{TELEPON}}.

{{>CLOSING}}
