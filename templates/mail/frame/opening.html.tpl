{{%AUTOESCAPE context="HTML"}}
{{! how every mail begins: SUBJECT, DEMO, LAYANAN; what happened comes first, so nobody is greeted here }}
<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>{{SUBJECT}}</title>
<style>
:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:0;background:#f6f4ee;color:#15211b;font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
a{color:#0a6245}
.sheet{max-width:36rem;margin:0 auto;padding:0 20px 24px;background:#ffffff;border-top:4px solid #0a6245}
.mark{margin:0;padding:16px 0 4px;font-weight:800;color:#0a6245}
.demo{margin:0 -20px;padding:4px 20px;background:#f0b429;color:#221a00;font-size:14px}
.first{font-size:20px;line-height:1.35;font-weight:700}
.label{margin-bottom:4px;font-weight:700}
.words{margin-top:0;padding-left:12px;border-left:4px solid #e3efe8}
.facts th{white-space:nowrap;padding:2px 16px 2px 0;text-align:left;font-weight:400;color:#525f58;vertical-align:top}
.facts td{padding:2px 0;vertical-align:top}
.btn{display:inline-block;padding:12px 20px;border-radius:12px;background:#0a6245;color:#ffffff;font-weight:700;text-decoration: none}
.small{font-size:13px;color:#525f58;overflow-wrap:anywhere}
.acts .btn{margin:0 8px 8px 0}
.end{margin-top:24px;padding-top:12px;border-top:1px solid #dcd8cb;font-size:14px;color:#525f58}
@media (prefers-color-scheme:dark){
body{background:#101613;color:#e8ece9}
.sheet{background:#18201c;border-color:#5fc79c}
.mark{color:#7fd8b1}
a{color:#7fd8b1}
.btn{background:#7fd8b1;color:#06261a}
.words{border-color:#35503f}
.facts th,.small,.end{color:#b4c0b9}
.end{border-color:#35413a}
}
</style></head>
<body><div class="sheet">
{{#DEMO}}<p class="demo">DATA CONTOH: layanan ini sedang dicoba.</p>{{/DEMO}}
<p class="mark">{{LAYANAN}}</p>
