{{%AUTOESCAPE context="HTML"}}
{{! The slip for the person: printed, or read aloud. CARD: the slip itself; MESSAGE: the ready message; TWIN
    (TWIN_HREF, LABEL): merge it with the marked report; HREF, LABEL: enter the next, or back; NEW_PIN (PIN_HREF):
    make another PIN; MAKE_SECRET (SECRET_HREF): hide it from everybody; CORRECT (CORRECT_HREF, LABEL):
    put right what was chosen at entry; ENTRY_JS. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="narrow page slip">
  <h1>Bukti laporan</h1>
{{>CARD}}
{{#TWIN}}<p class="unprinted"><a class="btn small" href="{{TWIN_HREF}}">{{LABEL}}</a></p>{{/TWIN}}
{{>MESSAGE}}
<p class="hint unprinted">Untuk mencetak di kertas A6, gunakan Cetak pada peramban (Ctrl+P). Hanya bukti di atas yang
  tercetak.</p>
<div class="acts"><a class="btn" href="{{HREF}}">{{LABEL}}</a>{{#MAKE_SECRET}}<a class="btn ghost"
  href="{{SECRET_HREF}}">Pelapor minta dirahasiakan</a>{{/MAKE_SECRET}}{{#NEW_PIN}}<a class="btn ghost"
  href="{{PIN_HREF}}">Buat PIN baru</a>{{/NEW_PIN}}{{#CORRECT}}<a class="btn ghost"
  href="{{CORRECT_HREF}}">{{LABEL}}</a>{{/CORRECT}}</div>
<script src="{{ENTRY_JS}}" defer></script>
 </div>
