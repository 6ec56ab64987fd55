{{! subject of account_nik_moved: - }}
NIK tidak lagi tercatat pada akun Anda
