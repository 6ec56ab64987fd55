{{%AUTOESCAPE context="HTML"}}
{{! Honest figures: also the late ones, and four outcomes, never one. PERIOD: what they cover. FIGURE (WHAT, HOW_MUCH).
    OUTCOME (LABEL, COUNT, SHARE) for the table; SLICE (X, WIDTH, FILL): the same as a picture, widths of 100; OUTCOMES_NONE: nothing resolved yet.
    TABLE (TABLE_TITLE, TABLE_HEAD; LINE: LABEL, COUNT, BAR_WIDTH): reports by state, category, kecamatan, channel. }}
<div class="page"><h1>Statistik</h1><p class="meta"><span>{{PERIOD}}</span></p>
<dl class="promise">{{#FIGURE}}<div><dt>{{WHAT}}</dt><dd>{{HOW_MUCH}}</dd></div>{{/FIGURE}}</dl>
<h2 id="hasil">Bagaimana akhirnya</h2>
<p>Empat angka, bukan satu: diam tidak kami hitung sebagai puas.</p>
{{#OUTCOMES}}<figure class="card"><svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" width="100%" height="28">{{#SLICE}}<rect x="{{X}}" y="0" width="{{WIDTH}}" height="8" class="{{FILL}}"/>{{/SLICE}}</svg>
<table><caption>Laporan yang dinyatakan selesai</caption><thead><tr><th scope="col">Hasil</th><th scope="col" class="num">Laporan</th><th scope="col" class="num">Bagian</th></tr></thead><tbody>{{#OUTCOME}}<tr><th scope="row"><svg class="key" viewBox="0 0 10 10" aria-hidden="true" width="14" height="14"><rect width="10" height="10" rx="2" class="{{FILL}}"/></svg> {{LABEL}}</th><td class="num">{{COUNT}}</td><td class="num">{{SHARE}}</td></tr>{{/OUTCOME}}</tbody></table></figure>{{/OUTCOMES}}
{{#OUTCOMES_NONE}}<p class="hint">Belum ada laporan yang dinyatakan selesai pada masa ini.</p>{{/OUTCOMES_NONE}}
<div class="grid tables">{{#TABLE}}<div><h2>{{TABLE_TITLE}}</h2><div class="scroll"><table><thead><tr><th scope="col">{{TABLE_HEAD}}</th><th scope="col" class="num">Laporan</th></tr></thead><tbody>{{#LINE}}<tr><td>{{LABEL}}<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="6" rx="3"/><rect width="{{BAR_WIDTH}}" height="6" rx="3"/></svg></td><td class="num">{{COUNT}}</td></tr>{{/LINE}}</tbody></table></div></div>{{/TABLE}}</div>
<h2>Cara menghitung</h2>
<ul><li>Ditanggapi berarti petugas bertanya, meneruskan, mengalihkan, menggabung, atau menolak dengan alasan. Bukti terima otomatis tidak dihitung.</li><li>Dua jam dihitung sejak laporan sampai di saluran mana pun, siang dan malam.</li><li>Laporan rahasia ikut dihitung, tetapi tidak dapat dibaca.</li><li>Angka disusun per hari; yang terlambat ikut ditampilkan.</li></ul></div>
