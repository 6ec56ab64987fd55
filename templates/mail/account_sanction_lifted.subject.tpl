{{! subject of account_sanction_lifted: HAS_LANGKAH, LANGKAH, NO_LANGKAH }}
{{#HAS_LANGKAH}}{{LANGKAH}}{{/HAS_LANGKAH}}{{#NO_LANGKAH}}Langkah{{/NO_LANGKAH}} untuk akun Anda dibatalkan
