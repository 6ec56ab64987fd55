{{! subject of account_export_ready: - }}
Salinan data Anda sudah siap
