{{%AUTOESCAPE context="HTML"}}
{{! *Kabari pelapor*: people without e-mail. NUMBER; ITEM: NAME, CODE, REPORT_HREF, WAITING, TRIES (TEXT), MESSAGE; WA (WA_HREF), CALL (PHONE, LABEL), POST_TO (TEXT), CONTACT (CONTACT_HREF); TOLD_HREF; NONCE, CSRF. EMPTY. }}
<div class="page"><h1>Kabari pelapor</h1>
<p class="meta"><span><b>{{NUMBER}}</b> menunggu dikabari</span></p>
{{#LISTED}}<ul class="list">{{#ITEM}}<li><h2>{{NAME}}</h2><p class="meta"><a href="{{REPORT_HREF}}">Kode {{CODE}}</a><span>{{WAITING}}</span>{{#TRIES}}<span>{{TEXT}}</span>{{/TRIES}}</p>
<blockquote>{{MESSAGE:p}}</blockquote>
<div class="acts after">{{#WA}}<a class="btn small" href="{{WA_HREF}}" rel="noopener noreferrer" target="_blank">Kirim lewat WhatsApp</a>{{/WA}}{{#CALL}}<a class="btn small ghost" href="tel:{{PHONE}}">{{LABEL}}</a>{{/CALL}}{{#POST_TO}}<span>{{TEXT}}</span>{{/POST_TO}}{{#CONTACT}}
<form method="post" action="{{CONTACT_HREF}}"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="nonce" value="{{NONCE}}"><button class="btn small">Buka kontak (dicatat)</button></form>{{/CONTACT}}
<form method="post" action="{{TOLD_HREF}}"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="nonce" value="{{NONCE}}"><input type="hidden" name="result" value="told"><button class="btn small ghost">Sudah dikabari</button></form>
<form method="post" action="{{TOLD_HREF}}"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="nonce" value="{{NONCE}}"><input type="hidden" name="result" value="not_reached"><button class="btn small ghost">Tidak terhubung</button></form></div></li>{{/ITEM}}</ul>{{/LISTED}}
{{#EMPTY}}<div class="empty"><h2>Semua sudah dikabari</h2><p>Bila ada kabar untuk pelapor yang tidak punya e-mail, kabar itu muncul di sini.</p></div>{{/EMPTY}}
</div>
