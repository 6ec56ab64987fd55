{{! subject of account_nik_held: - }}
NIK Anda tercatat pada akun lain
