{{! subject of account_recovery_opened: - }}
Ketik NIK Anda untuk memulihkan akun
