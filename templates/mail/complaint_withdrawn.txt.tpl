{{! complaint_withdrawn: CLOSING, HAS_TAUTAN, OPENING, REPORT, TAUTAN, TELEPON }}
{{>OPENING}}
Laporan Anda sudah dicabut.

Tidak ada lagi yang perlu Anda lakukan.

{{>REPORT}}

{{#HAS_TAUTAN}}Lihat laporan:
{{TAUTAN}}
{{/HAS_TAUTAN}}

Anda tidak merasa mencabutnya, atau diminta orang lain mencabutnya? Hubungi kami di {{TELEPON}} pada jam kerja.

{{>CLOSING}}
