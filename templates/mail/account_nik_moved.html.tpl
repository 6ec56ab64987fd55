{{%AUTOESCAPE context="HTML"}}
{{! account_nik_moved: ALAMAT, CLOSING, KANTOR, OPENING, TELEPON }}
{{>OPENING}}
<p class="first">NIK yang semula tercatat pada akun Anda sekarang tercatat pada akun orang yang menunjukkan kartunya di loket.</p>
<p>Akun dan laporan Anda tetap ada, dan kabarnya tetap kami kirim. Datanglah ke loket {{KANTOR}}, {{ALAMAT}}, dengan membawa KTP bila Anda tidak setuju atau NIK Anda dulu tertulis keliru. Telepon: {{TELEPON}}.</p>
{{>CLOSING}}
