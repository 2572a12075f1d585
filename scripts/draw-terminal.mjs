// Draws text from standard input as a picture of a terminal: `… | node scripts/draw-terminal.mjs > docs/img/demo.svg`.
// The first line of the text is the command.
import { readFileSync } from 'node:fs';
import { html, htmlText } from '../dist/core/html.js';

const lineHeight = 18;
const characterWidth = 8.2;

const lines = readFileSync(0, 'utf8').trimEnd().split('\n');
const width = Math.ceil(Math.max(...lines.map((line) => line.length)) * characterWidth) + 40;
const height = lines.length * lineHeight + 60;
const rows = lines.map((line, index) => {
  const colour = index === 0 ? '#7ee787' : line.startsWith('counted by') ? '#f2cc60' : '#e6edf3';
  return `<text x="20" y="${56 + index * lineHeight}" fill="${colour}" xml:space="preserve">${htmlText(html`${line}`)}</text>`;
});
process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="ui-monospace,Menlo,Consolas,monospace" font-size="13.5">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<circle cx="22" cy="20" r="6" fill="#ff5f57"/><circle cx="42" cy="20" r="6" fill="#febc2e"/><circle cx="62" cy="20" r="6" fill="#28c840"/>
${rows.join('\n')}
</svg>
`);
