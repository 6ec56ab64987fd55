{{! subject of account_sanction_lifted: - }}
Langkah terhadap akun Anda dibatalkan
