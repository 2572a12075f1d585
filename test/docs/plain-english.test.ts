import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { filesIn } from '../support/house/imports.ts';

/** Spellings that are not American, by the part that gives them away. */
const british = [
  ...[
    'recognis',
    'organis',
    'normalis',
    'serialis',
    'categoris',
    'authoris',
    'initialis',
    'summaris',
    'analys(?:e|ing)',
  ],
  ...[
    'behaviour',
    'catalogue',
    'licence',
    'colour',
    'favour',
    'honour',
    'neighbour',
    'artefact',
    'centre\\b',
    'whilst',
  ],
];

/** Phrases that no native writer would use here, each with what to write instead. */
const odd: Readonly<Record<string, string>> = {
  '\\banew\\b': 'again',
  '\\bmend(?:s|ed|ing)?\\b': 'fix',
  '\\bgets on\\b': 'progress, state',
  '\\bto be had\\b': 'available',
  '\\broads?\\b': 'way',
  '\\bwhoever\\b': 'anyone who, the user who',
  '\\bthat (?:is|are) none\\b': 'invalid',
  '\\b(?:has|have) not (?:the|a)\\b': 'does not have',
  '\\bexclude each other\\b': 'cannot be used together',
  '\\bbelong together\\b': 'are needed together',
  '\\bgo(?:es)? on where\\b': 'continue where',
  '\\bin place of\\b': 'instead of',
  '\\b(?:is|are) not understood\\b': 'is invalid',
  '\\bfor instance\\b': 'for example',
  '\\ban? (?:hour|day|minute|second|line) (?:a|an|each) ': 'per',
};
const forbidden = new RegExp([...british, ...Object.keys(odd)].join('|'), 'i');

function hits(name: string, texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const found = forbidden.exec(text)?.[0];
    return found === undefined ? [] : [`${name}: "${found}" in: ${text.trim().slice(0, 160)}`];
  });
}

const read = (path: string): string => readFileSync(join(packageRoot(), path), 'utf8');

/** The lines of a page, without names of files and commands. */
function sentences(markdown: string): readonly string[] {
  return markdown
    .replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
    .replaceAll(/`[^`\n]*`|\]\([^)]*\)/g, '')
    .split('\n');
}

/** Texts of a module that a person may read: literals of more than one word. */
function messages(source: string): readonly string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*$/gm, '');
  const literals = code.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  return literals.filter((literal) => /[a-z]{2,} [a-z$]/i.test(literal));
}

describe('plain American English', () => {
  // The language of conditions and templates of others, and their guide, are written elsewhere.
  const others = /^src\/(?:generated|simulator|tooling|httpjson|gotemplate)\//;
  const pages = [
    ...[
      'README.md',
      'CONTRIBUTING.md',
      'docs/README.md',
      'docs/architecture.md',
      'docs/exported-fields.md',
      'fields/README.md',
    ],
    'kibana/dashboards/README.md',
    'rules/README.md',
    ...['configuration.md', 'errors.md', 'event-types.md', 'dashboards.md'].map((name) => `docs/reference/${name}`),
    ...readdirSync(join(packageRoot(), 'docs/guide'))
      .filter((name) => name !== 'httpjson.md')
      .map((name) => `docs/guide/${name}`),
  ];

  it.each(pages)('is the language of %s', (page) => {
    expect(hits(page, sentences(read(page)))).toEqual([]);
  });

  it('is the language of messages, help texts and settings', () => {
    const modules = filesIn('src', /\.ts$/).filter((path) => !others.test(path));
    expect(modules.length).toBeGreaterThan(200);
    expect(modules.flatMap((path) => hits(path, messages(read(path))))).toEqual([]);
  });

  it('is the language of descriptions, meanings and sentences of the schema', () => {
    const files = filesIn('fields', /\.yml$/);
    const texts = (path: string): readonly string[] =>
      read(path).match(/(?:description|meaning|sentence|example): .*/g) ?? [];
    expect(files.flatMap(texts).length).toBeGreaterThan(900);
    expect(files.flatMap((path) => hits(path, texts(path)))).toEqual([]);
  });
});
