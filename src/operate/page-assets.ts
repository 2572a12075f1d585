import { policyHash } from '../core/html.ts';

/** Works without a network and without a framework; both texts are named in the policy by their hashes. */
export const pageStyle = `
:root{color-scheme:light dark;--page:#fff;--text:#1a1c21;--soft:#5a5f6b;--line:#d3d7df;--good:#0b6b3a;--bad:#a8071a;
--warn:#7a4b00;--good-bg:#dff3e7;--bad-bg:#fde3e5;--warn-bg:#fdf0d5;--plain-bg:#eceef2}
@media (prefers-color-scheme:dark){:root{--page:#14161a;--text:#e8eaef;--soft:#a3a9b6;--line:#3a3f4a;--good:#7ddba3;
--bad:#ff9ea6;--warn:#f0c674;--good-bg:#123321;--bad-bg:#451a20;--warn-bg:#3d2f10;--plain-bg:#262a32}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1rem 1.25rem 3rem;background:var(--page);color:var(--text);
font:16px/1.5 system-ui,sans-serif}
h1{font-size:1.4rem;margin:.2rem 0}h2{font-size:1.15rem;margin:2.2rem 0 .6rem}h3{font-size:1rem;margin:1.4rem 0 .4rem}
p{margin:.4rem 0}.soft{color:var(--soft)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
th{font-weight:600}td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
.state{display:inline-block;padding:0 .5rem;border-radius:.8rem;background:var(--plain-bg);white-space:nowrap}
.good{background:var(--good-bg);color:var(--good)}.bad{background:var(--bad-bg);color:var(--bad)}
.warn{background:var(--warn-bg);color:var(--warn)}
.trouble{border-left:.3rem solid var(--bad);background:var(--bad-bg);padding:.6rem .9rem;margin:.6rem 0;color:var(--text)}
.trouble p{margin:.2rem 0;overflow-wrap:anywhere}
table.facts th{width:11rem;font-weight:500;color:var(--soft)}table.facts td{overflow-wrap:anywhere}
table.days{width:auto}table.days th,table.days td{padding:.15rem .3rem;border:0;font-size:.85rem;white-space:nowrap}
table.days td{min-width:4.6rem}table.days .state{display:block;border-radius:.2rem}
`;

/** Reads this page again and puts the new state in the place of the old one: no jump, no lost scroll position. */
export const pageScript = `
const every=10000;
async function again(){
  try{
    const answer=await fetch(location.href,{cache:'no-store'});
    if(!answer.ok)throw new Error(String(answer.status));
    const page=new DOMParser().parseFromString(await answer.text(),'text/html');
    document.querySelector('main').replaceWith(page.querySelector('main'));
    document.querySelector('#age').replaceWith(page.querySelector('#age'));
  }catch{
    document.querySelector('#age').textContent='The collector does not answer. This is its last known state.';
  }
  setTimeout(again,every);
}
setTimeout(again,every);
`;

/** Nothing may be loaded but this page, and nothing may frame it. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    `style-src ${policyHash(pageStyle)}`,
    `script-src ${policyHash(pageScript)}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
