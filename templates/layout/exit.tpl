{{%AUTOESCAPE context="HTML"}}
{{! *Keluar cepat*: a harmless page in place of this one. EXIT_HREF; UNSEEN: until script shows it. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<p class="exit"{{#UNSEEN}} hidden{{/UNSEEN}}>
  <a class="btn warn small" rel="noreferrer" href="{{EXIT_HREF}}" data-exit>Keluar cepat</a> <span class="hint">
    Langsung ke halaman cuaca. Riwayat peramban tidak terhapus.
    <noscript> Anda tetap masuk sampai menekan Keluar.</noscript>
  </span>
 </p>
