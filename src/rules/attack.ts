import { join } from 'node:path';
import { packageRoot } from '../core/package-root.ts';
import { readText } from '../readers/read-text.ts';

/** A tactic or a technique of MITRE ATT&CK. */
export interface AttackEntry {
  readonly name: string;
  /** IDs of the tactics that a technique belongs to; none for a tactic. */
  readonly tactics: readonly string[];
}

let table: ReadonlyMap<string, AttackEntry> | undefined;

/** Names and tactics by ID, such as TA0006, T1110 and T1110.001, of the version that `rules/attack.tsv` names. */
export function attackTable(): ReadonlyMap<string, AttackEntry> {
  table ??= new Map(
    readText(join(packageRoot(), 'rules', 'attack.tsv'))
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [id = '', name = '', tactics = ''] = line.split('\t');
        return [id, { name, tactics: tactics.split(' ').filter(Boolean) }];
      }),
  );
  return table;
}

/** The name of a tactic as a folder. */
export function tacticFolder(tactic: string): string | undefined {
  return attackTable().get(tactic)?.name.toLowerCase().replaceAll(' ', '-');
}
