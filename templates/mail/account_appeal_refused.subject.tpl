{{! subject of account_appeal_refused: - }}
Banding Anda sudah diputuskan
