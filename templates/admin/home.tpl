{{%AUTOESCAPE context="HTML"}}
{{! The administrator's first page. HELD: the clock waits for his word. ACTIVE_STAFF, OPD_COUNT, CATEGORY_COUNT: how many there are; DUTY_NOW: who is on
    duty; CLOCK_NOW: what the machine's clock says. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
  <h1>Kelola</h1>
{{#HELD}}
  <section class="card">
    <h2>Jam server berubah sendiri</h2>
    <p>Penutupan, pengingat, dan penghapusan data menunggu sampai Anda menyatakan jamnya benar.</p>
    <p><a class="btn" href="/kelola/jam">Periksa jam server</a></p>
  </section>
{{/HELD}}
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
<li>
  <h2><a href="/kelola/jam">Jam server</a></h2>
  <p class="meta">{{CLOCK_NOW}}</p>
 </li>
 </ul>
 </div>
