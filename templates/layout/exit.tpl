{{%AUTOESCAPE context="HTML"}}
{{! *Keluar cepat*: a harmless page in place of this one, EXIT_HREF; ACTION: signs out and lets the browser forget what it
    held of us. UNSEEN: until script shows it. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<form class="exit" method="post" action="{{ACTION}}" data-exit="{{EXIT_HREF}}"{{#UNSEEN}} hidden{{/UNSEEN}}>
  <input type="hidden" name="csrf" value="{{CSRF}}">
  <input type="hidden" name="cepat" value="ya">
  <button class="btn warn small">Keluar cepat</button> <span class="hint">Langsung ke halaman cuaca. Akun
    keluar, isian tanpa akun dilupakan. Riwayat peramban tidak terhapus.</span>
 </form>
