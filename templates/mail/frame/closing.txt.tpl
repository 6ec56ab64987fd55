{{! how every mail ends: FREE, WITHOUT_ACCOUNT, HAS_NAMA, NAMA, DEMO, LACAK, LAYANAN, KANTOR, ALAMAT, TELEPON, SITUS }}{{#WITHOUT_ACCOUNT}}Tidak punya akun? Buka laporan di {{LACAK}} dengan kode lacak dan PIN, atau dengan e-mail ini bila laporan Anda tidak anonim.

{{/WITHOUT_ACCOUNT}}{{#FREE}}Layanan ini gratis. Laporkan bila ada yang meminta bayaran.

{{/FREE}}Salam,
{{LAYANAN}}
{{KANTOR}}
{{ALAMAT}}, telepon {{TELEPON}}
{{SITUS}}
E-mail ini dikirim otomatis{{#HAS_NAMA}} untuk Bapak/Ibu {{NAMA}}{{/HAS_NAMA}}, mohon tidak dibalas.{{#DEMO}}

DATA CONTOH: layanan ini sedang dicoba.{{/DEMO}}
