{{! subject of follower_update: HAS_STATUS, KODE, NO_STATUS, STATUS }}
Laporan {{KODE}}: {{#HAS_STATUS}}{{STATUS}}{{/HAS_STATUS}}{{#NO_STATUS}}ada kabar{{/NO_STATUS}}
