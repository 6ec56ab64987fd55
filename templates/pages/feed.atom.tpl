{{%AUTOESCAPE context="XML"}}
{{! The latest public reports as Atom. SERVICE, HOME, SELF, UPDATED; ENTRY: TITLE, HREF, ISO, SUMMARY, CATEGORY. }}
{{! SPDX-License-Identifier: AGPL-3.0-or-later }}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
<title>Laporan warga – {{SERVICE}}</title>
<id>{{SELF}}</id>
<link rel="self" type="application/atom+xml" href="{{SELF}}"/>
<link rel="alternate" type="text/html" href="{{HOME}}"/>
<updated>{{UPDATED}}</updated>
<author>
  <name>{{SERVICE}}</name>
 </author>
{{#ENTRY}}
  <entry>
    <title>{{TITLE}}</title>
    <id>{{HREF}}</id>
    <link rel="alternate" type="text/html" href="{{HREF}}"/>
    <updated>{{ISO}}</updated>
    <category term="{{CATEGORY}}"/>
    <summary>{{SUMMARY}}</summary>
  </entry>
{{/ENTRY}}
 </feed>
