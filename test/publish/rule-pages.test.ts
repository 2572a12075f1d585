import { expect, it } from '@jest/globals';
import { htmlText } from '../../src/core/html.ts';
import { coverageDrawing } from '../../src/publish/coverage-drawing.ts';
import { rulePages } from '../../src/publish/rule-pages.ts';
import { attackTable } from '../../src/rules/attack.ts';
import { loadRules } from '../../src/rules/load-rules.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { streamFields } from '../../src/rules/stream-fields.ts';
import { makeRule } from '../support/rules/make-rule.ts';

const { rules } = loadRules();
const attack = attackTable();
const context = { attack, fields: (stream: Rule['stream']) => streamFields[stream] };
const pages = rulePages(rules, context, '<!-- banner -->', 'coverage.svg');
const [index, ...others] = pages.map(({ content }) => content);

it('the table has every rule, and each link leads to its section', () => {
  for (const rule of rules) expect(index).toContain(`[${rule.title}](`);
  for (const [, path, anchor] of (index ?? '').matchAll(/\]\((rules\/[^)#]+)#([^)]+)\)/g)) {
    const page = pages.find((one) => one.path === path)?.content ?? '';
    const anchors = [...page.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^a-z0-9 _-]/g, '')
        .replaceAll(' ', '-'),
    );
    expect(anchors).toContain(anchor);
  }
});

it('a section has what a person needs: what, why, the condition, what to do, and the tests', () => {
  const all = others.join('\n');
  for (const rule of rules) {
    expect(all).toContain(`${rule.about} ${rule.why}`);
    for (const { name } of rule.tests) expect(all).toContain(`- ${name} → `);
    for (const { why } of rule.tune) expect(all).toContain(why);
  }
  expect(all).not.toMatch(/undefined|NaN|\[object/);
});

it('the drawing counts the rules of each technique', () => {
  const made = [
    makeRule('query', { id: 'a', title: 'First', attack: [{ tactic: 'TA0006', technique: 'T1110' }] }),
    makeRule('query', { id: 'b', title: 'Second & last', attack: [{ tactic: 'TA0006', technique: 'T1110' }] }),
    makeRule('query', { id: 'c', title: 'Third', attack: [] }),
  ];
  const drawing = htmlText(coverageDrawing(made, attack));
  expect(drawing).toContain('T1110 Brute Force');
  expect(drawing).toContain('<title>First, Second &amp; last</title>');
  expect(drawing).toMatch(/text-anchor="end"[^>]*>2</);
  expect(drawing).not.toContain('Third');
});
