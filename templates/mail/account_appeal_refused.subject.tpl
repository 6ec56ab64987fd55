{{! subject of account_appeal_refused: - }}
Banding Anda ditolak
