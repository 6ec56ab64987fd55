{{! how every mail begins: DEMO, HAS_NAMA, NAMA }}{{#DEMO}}DATA CONTOH: layanan ini sedang dicoba.

{{/DEMO}}{{#HAS_NAMA}}Yth. Bapak/Ibu {{NAMA}},
{{/HAS_NAMA}}
