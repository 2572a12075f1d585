import { fitted } from '../core/excerpt.ts';
import { type Html, html } from '../core/html.ts';
import type { Rule } from '../rules/rule.ts';
import type { AttackNames } from './rule-section.ts';

const width = 1180;
const gap = 8;
const columns = 4;
const row = 22;
const columnWidth = (width - gap * (columns + 1)) / columns;
/** Letters that fit beside the count. */
const letters = Math.floor((columnWidth - 30) / 6.6);

interface Column {
  readonly name: string;
  readonly techniques: readonly Technique[];
}

interface Technique {
  readonly id: string;
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** The techniques of MITRE ATT&CK that the rules cover, by tactic: the more rules, the darker. */
export function coverageDrawing(rules: readonly Rule[], attack: AttackNames): Html {
  const { placed, height } = place(columnsOf(rules, attack));
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif" font-size="12">
<title>Techniques of MITRE ATT&amp;CK that the rules cover</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${placed.map(({ column, x, y }) => drawColumn(column, x, y))}</svg>
`;
}

function columnsOf(rules: readonly Rule[], attack: AttackNames): readonly Column[] {
  const nameOf = (id: string) => attack.get(id)?.name ?? id;
  const tactics = [...new Set(rules.flatMap((rule) => rule.attack.map(({ tactic }) => tactic)))].sort();
  return tactics.map((tactic) => {
    const within = (rule: Rule) => rule.attack.filter((one) => one.tactic === tactic);
    const ids = [...new Set(rules.flatMap((rule) => within(rule).map(({ technique }) => technique)))].sort();
    return {
      name: nameOf(tactic),
      techniques: ids.map((id) => ({
        id,
        name: nameOf(id),
        rules: rules.filter((rule) => within(rule).some(({ technique }) => technique === id)),
      })),
    };
  });
}

/** Each column goes where the drawing is shortest. */
function place(all: readonly Column[]) {
  const ends = Array.from({ length: columns }, () => gap);
  const placed = all.map((column) => {
    const shortest = ends.indexOf(Math.min(...ends));
    const y = ends[shortest] as number;
    ends[shortest] = y + row * (column.techniques.length + 1) + gap * 2;
    return { column, x: gap + shortest * (columnWidth + gap), y };
  });
  return { placed, height: Math.max(...ends) };
}

function drawColumn({ name, techniques }: Column, x: number, y: number): Html {
  return html`<text x="${x}" y="${y + 15}" font-weight="600" fill="#1a1c21">${name}</text>
${techniques.map((technique, index) => drawTechnique(technique, x, y + row * (index + 1)))}`;
}

function drawTechnique({ id, name, rules }: Technique, x: number, y: number): Html {
  const many = Math.min(rules.length, 4);
  const fill = ['#e6f0fb', '#bcd8f5', '#7fb2ea', '#2f7fd1'][many - 1] as string;
  const ink = many === 4 ? '#ffffff' : '#1a1c21';
  return html`<g><title>${rules.map(({ title }) => title).join(', ')}</title><rect x="${x}" y="${y}" width="${columnWidth}" height="${row - 3}" rx="3" fill="${fill}"/><text x="${x + 6}" y="${y + 14}" fill="${ink}">${fitted(`${id} ${name}`, letters)}</text><text x="${x + columnWidth - 6}" y="${y + 14}" text-anchor="end" fill="${ink}">${rules.length}</text></g>
`;
}
