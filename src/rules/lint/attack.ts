import { basename, dirname } from 'node:path';
import { attackTable, tacticFolder } from '../attack.ts';
import type { Check } from './note.ts';

/** Folders of rules about no tactic. */
const withoutTactic = ['monitoring', 'posture'];

/** IDs of ATT&CK that there are not or that do not belong together, and a folder that does not fit. */
export const checkAttack: Check = ({ attack, file, stream }, note) => {
  const known = attackTable();
  const seen = new Set<string>();
  attack.forEach(({ tactic, technique }, index) => {
    const entry = known.get(technique);
    const pair = `${tactic} ${technique}`;
    if (seen.has(pair)) note(['attack', index], `${pair} is listed twice`);
    seen.add(pair);
    if (!known.has(tactic)) note(['attack', index, 'tactic'], `ATT&CK has no tactic ${tactic}`);
    if (entry === undefined) note(['attack', index, 'technique'], `ATT&CK has no technique ${technique}`);
    else if (!entry.tactics.includes(tactic)) {
      const belongs = entry.tactics.join(', ');
      note(['attack', index], `${technique} (${entry.name}) does not belong to ${tactic}, but to ${belongs}`);
    }
  });
  const folder = basename(dirname(file));
  const folders = attack.flatMap(({ tactic }) => tacticFolder(tactic) ?? []);
  // People may have folders of their own.
  const isOurs =
    withoutTactic.includes(folder) ||
    [...known.keys()].some((id) => id.startsWith('TA') && tacticFolder(id) === folder);
  if (!isOurs || attack.some(({ tactic }) => !known.has(tactic))) return;
  if (withoutTactic.includes(folder)) {
    if (folder === 'posture' && stream !== 'users') note(['stream'], 'rules of posture/ read the stream users');
  } else if (attack.length === 0) note(['attack'], `only rules of ${withoutTactic.join('/ and ')}/ have no tactic`);
  else if (!folders.includes(folder)) note(['attack'], `the tactic belongs to the folder ${folders.join(' or ')}`);
};
