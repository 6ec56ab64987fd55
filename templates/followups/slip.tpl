{{%AUTOESCAPE context="HTML"}}
{{! The slip for the person: printed, or read aloud. CARD: the slip itself; MESSAGE: the ready message; TWIN (TWIN_HREF, LABEL): merge it with the marked report; HREF: enter the next; ENTRY_JS. }}
<div class="narrow page slip"><h1>Bukti laporan</h1>
{{>CARD}}
{{#TWIN}}<p class="unprinted"><a class="btn small" href="{{TWIN_HREF}}">{{LABEL}}</a></p>{{/TWIN}}
{{>MESSAGE}}
<p class="hint unprinted">Untuk mencetak di kertas A6, gunakan Cetak pada peramban (Ctrl+P). Hanya bukti di atas yang tercetak.</p>
<div class="acts"><a class="btn" href="{{HREF}}">Masukkan laporan lain</a></div>
<script src="{{ENTRY_JS}}" defer></script></div>
