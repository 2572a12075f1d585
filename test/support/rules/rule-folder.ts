import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A new folder with these files. */
export function ruleFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** The parts of a rule, each a line or more of YAML, in the order of a file. */
const parts = {
  version: 'version: 1',
  title: 'title: Something happened',
  status: 'status: stable',
  severity: 'severity: high',
  attack: 'attack: [{ tactic: TA0006, technique: T1110.001 }]',
  about: 'about: Something happened.',
  why: 'why: It matters.',
  kind: 'kind: query',
  stream: '',
  where: "where: 'event.outcome: failure'",
  by: 'by: [jumpcloud.derived.actor]',
  own: '',
  quiet: '',
  unless: '',
  tune: '',
  triage: 'triage: Ask the person.',
  tests: [
    'tests:',
    '  - { name: it happens, events: [{ like: portal-failure }], finds: [{ key: [anna], at: 0s }] }',
    '  - { name: it does not, events: [{ like: portal-success }], finds: [] }',
  ].join('\n'),
  equivalent: '',
};

/** The text of a rule that nothing is wrong with, except in the parts that are given. */
export function ruleText(changed: Readonly<Partial<Record<keyof typeof parts, string>>> = {}): string {
  return `${Object.values({ ...parts, ...changed })
    .filter((part) => part !== '')
    .join('\n')}\n`;
}
