{{%AUTOESCAPE context="HTML"}}
{{! account_export_ready: CLOSING, HAS_TAUTAN, HAS_TENGGAT, OPENING, TAUTAN, TELEPON, TENGGAT }}
{{>OPENING}}
<p class="first">Salinan data Anda sudah siap diunduh.</p>
<p>{{#HAS_TENGGAT}}Unduh sebelum {{TENGGAT}}. {{/HAS_TENGGAT}}Anda diminta masuk lebih dulu.</p>
{{#HAS_TAUTAN}}<p><a class="btn" href="{{TAUTAN}}">Unduh data saya</a></p>
<p class="small">{{TAUTAN}}</p>{{/HAS_TAUTAN}}
<p>Anda tidak memintanya? Hubungi kami di {{TELEPON}} pada jam kerja.</p>
{{>CLOSING}}
