{{%AUTOESCAPE context="HTML"}}
{{! What was written speaks of danger: telephone first. DANGER_ASK, DANGER_NOT; DANGER_OF (DANGER_TEXT): text of the category; PHONE_LINK (NUMBER, PHONE_OF). EXIT (EXIT_HREF): a way out at once. GO_ON_HREF: where writing goes on. }}
<div class="narrow page"><h1>{{DANGER_ASK}}</h1>{{#EXIT}}<p><a class="btn warn small" rel="noreferrer" href="{{EXIT_HREF}}">Keluar cepat</a></p>{{/EXIT}}
<div class="danger">{{#DANGER_OF}}<p>{{DANGER_TEXT}}</p>{{/DANGER_OF}}<ul>{{#PHONE_LINK}}<li><a href="tel:{{NUMBER}}">{{NUMBER}} {{PHONE_OF}}</a></li>{{/PHONE_LINK}}</ul><p>{{DANGER_NOT}}</p></div>
<p>Yang sudah Anda tulis tersimpan. Bila tidak ada bahaya sekarang, lanjutkan laporan Anda.</p>
<div class="acts"><a class="btn" href="{{GO_ON_HREF}}">Lanjutkan laporan</a></div></div>
