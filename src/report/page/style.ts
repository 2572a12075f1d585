/** The style of the page. It uses no font, picture or address from outside. */
export const style = `
:root{color-scheme:light dark;--page:#f4f5f7;--card:#fff;--ink:#1b1f27;--dim:#565d6b;--line:#d7dbe2;--link:#0b57b0;
--danger:#b3142b;--warning:#8a5a00;--on:#fff;--land:#d9dee6;--rest:#858c99;
--c0:#1f5fa8;--c1:#b3470b;--c2:#2b7a3d;--c3:#7b3fa0;--c4:#0f7a80;--c5:#a8324a;--c6:#7d6000;--c7:#b0307f;--c8:#4b52b5;--c9:#5a6b2f;
--s1:#c6dbef;--s2:#93c0e2;--s3:#5a9fd1;--s4:#2b74b3;--s5:#0b4a8a}
@media (prefers-color-scheme:dark){:root{--page:#12151a;--card:#1b1f27;--ink:#e9ecf1;--dim:#a8b0bf;--line:#363c48;
--link:#8ab8f5;--danger:#ff8a94;--warning:#f2c063;--on:#12151a;--land:#39404d;--rest:#8f97a6;
--c0:#79b0f2;--c1:#f2a06b;--c2:#79cf8f;--c3:#c89bea;--c4:#66cbd1;--c5:#f28ba0;--c6:#d9bd55;--c7:#f08ac6;--c8:#a5aaf2;--c9:#b3c77f;
--s1:#24405f;--s2:#2f5f92;--s3:#3f83c4;--s4:#6cadea;--s5:#b4d8fb}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.45 system-ui,sans-serif}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99em}
.skip:focus{left:8px;top:8px;background:var(--card);padding:8px;z-index:2}
header,main,footer{max-width:1500px;margin:0 auto;padding:0 20px}
header{padding-top:20px}
h1{margin:0;font-size:26px}
h2{margin:36px 0 2px;font-size:21px;scroll-margin-top:56px}
h3{margin:0 0 8px;font-size:15px}
p{margin:0 0 8px}
.dim,.why,.count,.nothing,footer{color:var(--dim)}
.why,.count,.more,.note{font-size:13px;margin:8px 0 0}
.notes{margin:8px 0;padding:8px 12px 8px 28px;background:var(--card);border:1px solid var(--line);border-radius:6px}
nav{position:sticky;top:0;z-index:1;background:var(--page);border-bottom:1px solid var(--line)}
nav ul{max-width:1500px;margin:0 auto;padding:10px 20px;display:flex;flex-wrap:wrap;gap:4px 18px;list-style:none}
.panels{display:grid;grid-template-columns:repeat(48,minmax(0,1fr));gap:12px}
.panel{grid-column:span 48;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:12px 14px;min-width:0}
.w8{grid-column:span 8}.w12{grid-column:span 12}.w16{grid-column:span 16}.w24{grid-column:span 24}.w32{grid-column:span 32}
@media (max-width:1000px){.panels{grid-template-columns:repeat(6,minmax(0,1fr))}.panel{grid-column:span 6}.w8,.w12{grid-column:span 2}}
@media (max-width:560px){.w8,.w12{grid-column:span 3}}
.number{font-size:30px;line-height:1.1;margin:0;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.number.danger{color:var(--danger)}.number.warning{color:var(--warning)}
svg{display:block;width:100%;height:auto}
.defs{position:absolute;width:0;height:0}
svg text{font:11px system-ui,sans-serif;fill:var(--ink)}
svg text.end{text-anchor:end}svg text.on{fill:var(--on);font-weight:600}
.grid{stroke:var(--line);fill:none}.edge{stroke:var(--card);stroke-width:1.5}
.land{fill:var(--land)}.place{fill:var(--c1);fill-opacity:.55;stroke:var(--c1)}
.donut{display:grid;grid-template-columns:minmax(90px,190px) 1fr;gap:14px;align-items:center}
.legend{list-style:none;margin:8px 0 0;padding:0;display:flex;flex-wrap:wrap;gap:2px 14px;font-size:13px;overflow-wrap:anywhere}
.donut .legend{display:block}
.key{display:inline-block;width:10px;height:10px;border-radius:2px;margin-right:6px}
.rest{fill:var(--rest);background:var(--rest)}
${Array.from({ length: 10 }, (_, index) => `.c${index}{fill:var(--c${index});background:var(--c${index})}`).join('')}
${[1, 2, 3, 4, 5].map((shade) => `.s${shade}{fill:var(--s${shade})}`).join('')}
details{margin-top:8px;font-size:13px}
summary{cursor:pointer;color:var(--link)}
.hidden,caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.scroll{overflow:auto;max-height:380px;position:relative}
table{border-collapse:collapse;width:100%;font-size:13px}
th,td{text-align:left;padding:4px 8px;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:break-word}
tbody th:first-child{min-width:8.5em}
thead th{position:sticky;top:0;background:var(--card);white-space:nowrap}
tbody th{font-weight:400}
.number:is(th,td){font-size:inherit;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
footer{padding-top:28px;padding-bottom:28px;font-size:13px}
@media print{:root{color-scheme:light}body{background:#fff;font-size:11px}nav,.skip,.more{display:none}
.dashboard{break-before:page}.panel{break-inside:avoid}.scroll{max-height:none;overflow:visible}
details::details-content{content-visibility:visible;display:block;height:auto}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
