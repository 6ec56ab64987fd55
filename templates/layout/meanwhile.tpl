{{%AUTOESCAPE context="HTML"}}
{{! A colleague saved something else while the form stood open. SAID: who and when. WHY (TEXT): in his words. SAVED_ELSE, one a field: LABEL;
    SAVED (TEXT): what stands there now, or NOTHING; STRETCH, in order, each BOTH, GONE (only saved) or NEW (only
    typed): TEXT. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<section class="danger" role="alert">
  <p><b>{{SAID}}</b></p>
  {{#WHY}}<p>{{TEXT}}</p>{{/WHY}}
  <p>Tulisan Anda belum disimpan dan masih ada di isian di bawah. Bandingkan dulu, perbaiki bila perlu, lalu simpan:
    yang Anda simpan menggantikan yang tersimpan sekarang.</p>
</section>
{{#SAVED_ELSE}}
  <section class="card">
    <h2>{{LABEL}}</h2>
    <p class="hint">Tersimpan sekarang</p>
    {{#SAVED}}<p class="words">{{TEXT:p}}</p>{{/SAVED}}
    {{#NOTHING}}<p>Kosong</p>{{/NOTHING}}
    <p class="hint">Bedanya: yang dicoret hanya ada di yang tersimpan, yang bergaris bawah hanya ada di tulisan Anda</p>
    <p class="words">{{#STRETCH}}{{#BOTH}}{{TEXT:p}}{{/BOTH}}{{#GONE}}<del>{{TEXT:p}}</del>{{/GONE}}
      {{#NEW}}<ins>{{TEXT:p}}</ins>{{/NEW}}{{/STRETCH}}</p>
  </section>
{{/SAVED_ELSE}}
