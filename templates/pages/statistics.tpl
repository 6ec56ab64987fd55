{{%AUTOESCAPE context="HTML"}}
{{! Honest figures: also the late ones, and four outcomes, never one. NOTHING: no report yet; else FIGURES, with
    PERIOD of all but the first part: PROMISE: pages/promise.tpl of 30 days; NOW: what is open and late. READING
    (NAME, COUNTS, LATE, SHARE, BAR_WIDTH): each reading of the two hours. OUTCOMES (IN_WORDS; OUTCOME: LABEL, COUNT,
    SHARE, FILL; SLICE: X, WIDTH, FILL, widths of 100), OUTCOMES_NONE: nothing resolved yet. SATISFACTION, DOUBTED,
    ENTRIES: sentences. COLUMN (X, MIDDLE, IN_TIME_Y, IN_TIME_HEIGHT, LATE_Y, LATE_HEIGHT, MONTH; TOP: Y, COUNT): the
    chart, with CHART_IN_TIME and CHART_LATE in words. MONTH_LINE (MONTH, RECEIVED, SHARE, LATE), newest first.
    CHANNELS (CHANNEL: NAME, RECEIVED, SHARE, LATE, BAR_WIDTH). OPDS (OPD: NAME, FORWARDED, RETURNED, LATE, BAR_WIDTH).
    ANSWERS: what the first answers were. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<div class="page">
  <h1>Statistik</h1>
{{#NOTHING}}
  <div class="empty">
    <p>Belum ada laporan yang dapat dihitung. Angka muncul di sini begitu laporan pertama masuk: berapa yang
      ditanggapi dalam 2 jam, berapa yang terlambat, dan bagaimana akhirnya.</p>
    <div class="acts"><a class="btn" href="/lapor">Buat laporan pertama</a></div>
  </div>
 {{/NOTHING}}
{{#FIGURES}}
  <h2 class="after">Janji kami, 30 hari terakhir</h2>
{{>PROMISE}}
<h2 class="after">Saat ini</h2>
<p>{{NOW}}</p>
<p class="meta after"><span>Di bawah ini: {{PERIOD}}</span></p>
<h2 class="after">Dua jam, dibaca dengan dua cara</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Laporan yang ditanggapi, menurut cara menghitung dua jam">
  <table class="tight">
    <caption class="sr">Laporan yang ditanggapi, menurut cara menghitung dua jam</caption>
    <thead>
      <tr>
        <th scope="col">Cara menghitung</th>
        <th scope="col" class="num">Tepat waktu</th>
        <th scope="col" class="num">Terlambat</th>
      </tr>
    </thead>
    <tbody>
      {{#READING}}
        <tr>
          <th scope="row">
            {{NAME}}{{#COUNTS}} <b>(yang berlaku)</b>{{/COUNTS}}
            <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="6" rx="3"/>
              <rect width="{{BAR_WIDTH}}" height="6" rx="3"/>
            </svg>
          </th>
          <td class="num">{{SHARE}}</td>
          <td class="num">{{LATE}}</td>
        </tr>
      {{/READING}}
    </tbody>
  </table>
 </div>
<p>{{ANSWERS}}</p>
<h2 id="hasil" class="after">Bagaimana akhirnya</h2>
<p>Empat angka, bukan satu: diam tidak kami hitung sebagai puas.</p>
{{#OUTCOMES}}
  <figure class="card">
    <svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-labelledby="hasil-judul
      hasil-isi" width="100%" height="28">
      <title id="hasil-judul">Hasil laporan yang dinyatakan selesai</title>
      <desc id="hasil-isi">{{IN_WORDS}}</desc>
      {{#SLICE}}<rect x="{{X}}" y="0" width="{{WIDTH}}" height="8" class="{{FILL}}"/>{{/SLICE}}
    </svg>
<table class="tight">
  <caption>Laporan yang dinyatakan selesai</caption>
  <thead>
    <tr>
      <th scope="col">Hasil</th>
      <th scope="col" class="num">Laporan</th>
      <th scope="col" class="num">Bagian</th>
    </tr>
  </thead>
  <tbody>
    {{#OUTCOME}}
      <tr>
        <th scope="row">
          <svg class="key" viewBox="0 0 10 10" aria-hidden="true" width="14" height="14">
            <rect width="10" height="10" rx="2" class="{{FILL}}"/>
          </svg> {{LABEL}}
        </th>
        <td class="num">{{COUNT}}</td>
        <td class="num">{{SHARE}}</td>
      </tr>
    {{/OUTCOME}}
  </tbody>
 </table>
 </figure>
 {{/OUTCOMES}}
{{#OUTCOMES_NONE}}<p class="hint">Belum ada laporan yang dinyatakan selesai pada masa ini.</p>{{/OUTCOMES_NONE}}
<h2 class="after">Kepuasan</h2>
<p>{{SATISFACTION}} {{DOUBTED}}</p>
<h2 class="after">Dicatat petugas</h2>
<p>{{ENTRIES}} Terlambat mencatat tidak memperpanjang janji: dua jam tetap dihitung sejak laporan diterima.</p>
<h2 class="after">Tiap bulan</h2>
<figure class="card">
  <svg class="chart" viewBox="0 0 360 148" role="img" aria-labelledby="bulan-judul bulan-isi">
    <title id="bulan-judul">Laporan yang ditanggapi tiap bulan</title>
    <desc id="bulan-isi">{{CHART_IN_TIME}} tepat waktu, {{CHART_LATE}} terlambat; angka tiap bulan ada dalam
      tabel.</desc>
    <defs>
      <pattern id="garis" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2" height="4" class="by-late"/>
      </pattern>
    </defs>
    <path d="M0 128.5h360" stroke="currentColor" stroke-opacity=".35"/>
    {{#COLUMN}}
      <rect x="{{X}}" y="{{IN_TIME_Y}}" width="20" height="{{IN_TIME_HEIGHT}}" class="by-brand"/>
      <rect x="{{X}}" y="{{LATE_Y}}" width="20" height="{{LATE_HEIGHT}}" fill="url(#garis)"/>
      {{#TOP}}
        <text x="{{MIDDLE}}" y="{{Y}}" text-anchor="middle" font-size="12" fill="currentColor">{{COUNT}}</text>
      {{/TOP}}
      <text x="{{MIDDLE}}" y="143" text-anchor="middle" font-size="13" fill="currentColor">{{MONTH}}</text>
    {{/COLUMN}}
  </svg>
<figcaption class="meta">
  <span>
    <svg class="key" viewBox="0 0 10 10" aria-hidden="true" width="14" height="14">
      <rect width="10" height="10" class="by-brand"/>
    </svg> tepat waktu
  </span>
  <span>
    <svg class="key" viewBox="0 0 10 10" aria-hidden="true" width="14" height="14">
      <rect width="10" height="10" fill="url(#garis)"/>
    </svg> terlambat
  </span>
 </figcaption>
 </figure>
<details class="more">
  <summary>Angka tiap bulan</summary>
  <div class="scroll" tabindex="0" role="region" aria-label="Angka tiap bulan, yang terbaru di atas">
    <table class="tight">
      <caption class="sr">Angka tiap bulan, yang terbaru di atas</caption>
      <thead>
        <tr>
          <th scope="col">Bulan</th>
          <th scope="col" class="num">Masuk</th>
          <th scope="col" class="num">Tepat</th>
          <th scope="col" class="num">Terlambat</th>
        </tr>
      </thead>
      <tbody>
        {{#MONTH_LINE}}
          <tr>
            <th scope="row">{{MONTH}}</th>
            <td class="num">{{RECEIVED}}</td>
            <td class="num">{{SHARE}}</td>
            <td class="num">{{LATE}}</td>
          </tr>
        {{/MONTH_LINE}}
      </tbody>
    </table>
  </div>
 </details>
{{#CHANNELS}}
  <h2 class="after">Tiap saluran</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Laporan menurut saluran">
  <table class="tight">
    <caption class="sr">Laporan menurut saluran</caption>
    <thead>
      <tr>
        <th scope="col">Saluran</th>
        <th scope="col" class="num">Masuk</th>
        <th scope="col" class="num">Tepat</th>
        <th scope="col" class="num">Terlambat</th>
      </tr>
    </thead>
    <tbody>
      {{#CHANNEL}}
        <tr>
          <th scope="row">
            {{NAME}}
            <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="6" rx="3"/>
              <rect width="{{BAR_WIDTH}}" height="6" rx="3"/>
            </svg>
          </th>
          <td class="num">{{RECEIVED}}</td>
          <td class="num">{{SHARE}}</td>
          <td class="num">{{LATE}}</td>
        </tr>
      {{/CHANNEL}}
    </tbody>
  </table>
 </div>
 {{/CHANNELS}}
{{#OPDS}}
  <h2 class="after">Tiap OPD</h2>
<p class="hint">Hanya laporan yang dapat dibaca umum; terlambat: selesai, dikembalikan, atau diambil kembali
  setelah targetnya lewat.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Laporan terbuka menurut OPD">
  <table class="tight">
    <caption class="sr">Laporan terbuka menurut OPD</caption>
    <thead>
      <tr>
        <th scope="col">OPD</th>
        <th scope="col" class="num">Diteruskan</th>
        <th scope="col" class="num">Dikembalikan</th>
        <th scope="col" class="num">Terlambat</th>
      </tr>
    </thead>
    <tbody>
      {{#OPD}}
        <tr>
          <th scope="row">
            {{NAME}}
            <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="6" rx="3"/>
              <rect width="{{BAR_WIDTH}}" height="6" rx="3"/>
            </svg>
          </th>
          <td class="num">{{FORWARDED}}</td>
          <td class="num">{{RETURNED}}</td>
          <td class="num">{{LATE}}</td>
        </tr>
      {{/OPD}}
    </tbody>
  </table>
 </div>
 {{/OPDS}}
 {{/FIGURES}}
<h2 class="after">Cara menghitung</h2>
<ul>
  <li>Ditanggapi berarti seorang petugas bertanya, meneruskan, mengalihkan, menggabung, atau menolak dengan alasan.
    Bukti terima otomatis dan komentar tidak dihitung. Pertanyaan yang dibatalkan sebelum dijawab dan penggabungan yang
    dibatalkan bukan tanggapan: waktunya berjalan terus sejak laporan diterima.</li>
<li>Dua jam dihitung sejak laporan sampai di saluran mana pun, juga bila petugas baru mencatatnya kemudian. Laporan
  yang dicabut sebelum ditanggapi, padahal dua jam sudah lewat, dihitung terlambat.</li>
<li>Kedua cara menghitung disimpan untuk setiap laporan. Pada jam layanan, waktu di luar jam kantor, hari libur, dan
  cuti bersama tidak dihitung.</li>
<li>Setiap kejadian dihitung pada tanggal terjadinya (WIB); laporan masuk pada tanggal dicatat. Laporan yang dibuka
  kembali setelah ditutup tidak lagi dihitung diterima atau tanpa tanggapan.</li>
<li>Terlambat saat ini: dua jam sudah lewat tanpa tanggapan, atau batas waktu OPD sudah lewat dan belum selesai.</li>
<li>Laporan rahasia ikut dihitung dalam jumlah seluruhnya, tetapi tidak dalam angka tiap OPD, agar tidak ada angka
  yang menunjuk satu laporan. Laporan tentang perilaku petugas tidak dihitung pada OPD mana pun.</li>
<li>Tidak dihitung: laporan yang tidak jadi dikirim, dan penilaian di luar LaporBup. Rata-rata dan waktu tengah tidak
  ditampilkan bila kurang dari 5.</li>
 </ul>
 </div>
