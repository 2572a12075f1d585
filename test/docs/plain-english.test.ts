import { readFileSync } from 'node:fs';
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
  '\\bif need be\\b': 'can be repeated',
  '\\bcan be had\\b': 'you can use',
  '\\btells? (?:all|how|when|which|what)\\b': 'show, explain',
  '(?<!there )\\bis no (?!longer|more)[a-z$]': 'is not a',
  '\\bstands? (?:twice|in this|under|beside)\\b': 'is listed, is',
  '\\b(?:next|single|each|two) looks?\\b': 'check',
  '\\bgoes on\\b': 'continues',
  '(?<!within )\\ban? (?:hour|day|minute|second|line) (?:a|an|each) ': 'per',
};
const forbidden = new RegExp([...british, ...Object.keys(odd)].join('|'), 'i');

function hits(name: string, texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const found = forbidden.exec(text.replace(/\s+/g, ' '))?.[0];
    return found === undefined ? [] : [`${name}: "${found}" in: ${text.trim().slice(0, 160)}`];
  });
}

const read = (path: string): string => readFileSync(join(packageRoot(), path), 'utf8');

/** The paragraphs of a page, without names of files and commands: a phrase may run over the end of a line. */
function sentences(markdown: string): readonly string[] {
  return markdown
    .replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
    .replaceAll(/`[^`\n]*`|\]\([^)]*\)/g, '')
    .split(/\n(?=\s*(?:[-*|>]|\d+\. )|\s*\n)/);
}

/** Lines of prose that are too long: not code, tables, links or headings, which cannot be broken. */
function longLines(markdown: string): readonly string[] {
  const prose = markdown.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '').split('\n');
  return prose.filter((line) => line.length > 120 && !/^\s*(?:[|#!<]|\[)/.test(line));
}

/** Texts of a module that a person may read: literals of more than one word. */
function messages(source: string): readonly string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*$/gm, '');
  const literals = code.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  return literals
    .map((literal) => literal.replaceAll(/\$\{[^{}]*\}/g, '$'))
    .filter((literal) => /[a-z]{2,} [a-z$]/i.test(literal));
}

describe('plain American English', () => {
  const pages = [
    ...['README.md', 'CONTRIBUTING.md', 'fields/README.md', 'kibana/dashboards/README.md', 'rules/README.md'],
    ...filesIn('docs', /\.md$/).filter((page) => !/^docs\/(?:adr|templates)\//.test(page)),
  ];

  it.each(pages)('is the language of %s', (page) => {
    expect(hits(page, sentences(read(page)))).toEqual([]);
  });

  const byHand = pages.filter((page) => !/^docs\/(?:reference|exported|README|guide\/questions)/.test(page));
  it.each(byHand)('has lines of at most 120 letters in %s', (page) => {
    expect(longLines(read(page))).toEqual([]);
  });

  it('is the language of messages, help texts and settings', () => {
    const modules = filesIn('src', /\.ts$/).filter((path) => !path.startsWith('src/generated/'));
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
