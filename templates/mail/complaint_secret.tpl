{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! complaint_secret: KODE, LACAK, PIN?, TAUTAN? }}
subject: Laporan {{KODE}}: ada kabar
first: Ada kabar untuk laporan **{{KODE}}**.
next: Demi kerahasiaan, isinya tidak kami tulis di e-mail. Buka laporan untuk membacanya; mungkin ada yang perlu Anda
  jawab.
pin: PIN laporan ini: {{PIN}}
keep_pin (with PIN):
action: Buka laporan
kabari: Ada kabar untuk laporan Anda, kode {{KODE}}. Demi kerahasiaan, isinya tidak kami tulis di sini
