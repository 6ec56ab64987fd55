{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
{{! frame: ALAMAT, BALAS, KANTOR, KEBERATAN?, LACAK, LAYANAN, NAMA?, SITUS, TAUTAN, TELEPON, TENGGAT }}
demo: DATA CONTOH: layanan ini sedang dicoba.
report.kode: Kode lacak
report.judul: Judul
report.status: Keadaan
report.opd: Ditangani
reply.once.text: tanpa masuk (tautan ini untuk Anda saja dan hanya sekali pakai)
reply.once.html: Tanpa masuk. Tautan ini untuk Anda saja dan hanya sekali pakai: {{BALAS}}
reply.there.text: Atau buka laporan:
reply.there.html: Atau [buka laporan]({{TAUTAN}}) untuk melihat semuanya.
kabari: Ada kabar baru
valid: Tautan ini berlaku sampai {{TENGGAT}} dan hanya dapat dipakai satu kali.
never_asked: Petugas {{LAYANAN}} tidak pernah meminta kata sandi Anda, baik lewat e-mail, telepon, maupun pesan.
keep_pin: Simpan kode lacak dan PIN. Dengan keduanya Anda dapat membuka laporan ini di {{LACAK}} tanpa akun. Jangan
  berikan PIN kepada siapa pun.
appeal: Kritik tidak pernah menjadi alasan. Tidak setuju? Ajukan banding satu kali; petugas lain yang memutuskan. Anda
  juga dapat datang ke loket {{KANTOR}}, {{ALAMAT}}, telepon {{TELEPON}}.
objection: Tidak setuju? Sampaikan keberatan {{#HAS_KEBERATAN}}lewat halaman laporan Anda (satu kali),
  {{/HAS_KEBERATAN}}ke lapor.go.id, atau ke Ombudsman RI (ombudsman.go.id).
ombudsman: Bila Anda tidak puas dengan penanganan kami, Anda berhak menyampaikan keberatan kepada Ombudsman RI
  Perwakilan Jawa Tengah atau melalui lapor.go.id.
guest: Tidak punya akun? Buka laporan di <{{LACAK}}> dengan kode lacak dan PIN, atau dengan e-mail ini bila laporan Anda
  tidak anonim.
free: Layanan ini gratis. Laporkan bila ada yang meminta bayaran.
regards: Salam,
  | {{LAYANAN}}
  | {{KANTOR}}
  | {{ALAMAT}}, telepon {{TELEPON}}
  | <{{SITUS}}>
automatic: E-mail ini dikirim otomatis{{#HAS_NAMA}} untuk Bapak/Ibu {{NAMA}}{{/HAS_NAMA}}, mohon tidak dibalas.
