{{! subject of follower_update: HAS_KEJADIAN, KEJADIAN, KODE, NO_KEJADIAN }}
Laporan {{KODE}}: {{#HAS_KEJADIAN}}{{KEJADIAN}}{{/HAS_KEJADIAN}}{{#NO_KEJADIAN}}ada kabar{{/NO_KEJADIAN}}
