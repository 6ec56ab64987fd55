{{%AUTOESCAPE context="HTML"}}
{{! The administrator's first page. ACTIVE_STAFF, OPD_COUNT, CATEGORY_COUNT: how many there are; DUTY_NOW: who is on
    duty. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
  <h1>Kelola</h1>
<ul class="list">
  <li>
    <h2><a href="/kelola/petugas">Akun petugas</a></h2>
    <p class="meta">{{ACTIVE_STAFF}} aktif</p>
  </li>
<li>
  <h2><a href="/kelola/piket">Piket</a></h2>
  <p class="meta">{{DUTY_NOW}}</p>
 </li>
<li>
  <h2><a href="/kelola/opd">OPD</a></h2>
  <p class="meta">{{OPD_COUNT}} instansi</p>
 </li>
<li>
  <h2><a href="/kelola/kategori">Kategori</a></h2>
  <p class="meta">{{CATEGORY_COUNT}} kategori</p>
 </li>
 </ul>
 </div>
