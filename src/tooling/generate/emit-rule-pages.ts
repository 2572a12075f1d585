import { htmlText } from '../../core/html.ts';
import { coverageDrawing } from '../../publish/coverage-drawing.ts';
import { rulePages } from '../../publish/rule-pages.ts';
import type { PageContext } from '../../publish/rule-section.ts';
import { attackTable } from '../../rules/attack.ts';
import type { Rule } from '../../rules/rule.ts';
import { type Artefact, bannerOf } from './artefact.ts';

const banner = `<!-- ${bannerOf('rules/')} -->`;
const drawing = 'attack-coverage.svg';

/** The pages of the detection rules, and the drawing of what they cover. */
export function emitRulePages(rules: readonly Rule[], fields: PageContext['fields']): readonly Artefact[] {
  const attack = attackTable();
  return [
    ...rulePages(rules, { attack, fields }, banner, drawing),
    { path: drawing, content: `${banner}\n${htmlText(coverageDrawing(rules, attack))}` },
  ].map(({ path, content }) => ({ path: `docs/reference/${path}`, content }));
}
