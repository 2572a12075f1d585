import type { SchemaModel, Setting, SourceLocation } from '../model/model.ts';

export type Finding = readonly [SourceLocation, string];

const name = '[A-Za-z_][A-Za-z0-9_]*';
const pathPattern = new RegExp(`^(?:\\*\\.)?${name}(?:\\.${name})*(?:\\.\\*)?$`);

/** What of `settings.yml` could never match, matches twice, or says nothing of a value of its kind. */
export function checkSettings({ settings: { settings }, eventTypes }: SchemaModel): readonly Finding[] {
  const types = new Set(eventTypes.map((type) => type.name));
  const seen = new Map<string, Setting[]>();
  return settings.flatMap((setting): readonly Finding[] => {
    const { path, events, location } = setting;
    const findings: Finding[] = [];
    const say = (text: string) => findings.push([location, `${path}: ${text}`]);
    if (!pathPattern.test(path)) say('a path is names with dots between them, with *. in front or .* behind');
    if (path.startsWith('*.') && path.endsWith('.*')) say('a path is open at one end only');
    for (const event of events ?? []) if (!types.has(event)) say(`there is no event type ${event}`);
    const others = seen.get(path.toLowerCase()) ?? [];
    if (others.some((other) => overlap(other.events, events))) say('is there twice, apart from case');
    seen.set(path.toLowerCase(), [...others, setting]);
    for (const problem of uselessKeys(setting)) say(problem);
    return findings;
  });
}

/** Without a list of its own, a setting is about all event types; the first that fits counts, so that one must be last. */
function overlap(first: readonly string[] | undefined, second: readonly string[] | undefined): boolean {
  if (first === undefined) return true;
  return second !== undefined && first.some((event) => second.includes(event));
}

const numbers = ['lower', 'higher'];

function uselessKeys({ weaker = 'depends', order, zero, absentIsOff, networks, member }: Setting): readonly string[] {
  const words = (order ?? []).flat().map((word) => word.toLowerCase());
  return [
    ...(zero && !numbers.includes(weaker) ? ['zero is for numbers (lower, higher)'] : []),
    ...(absentIsOff && !['on', 'off', 'later', 'longer'].includes(weaker)
      ? ['absent_is_off is for on, off, later and longer']
      : []),
    ...((networks || member !== undefined) && weaker !== 'longer'
      ? ['networks and member are for lists (longer)']
      : []),
    ...(new Set(words).size < words.length ? ['a word has two ranks'] : []),
  ];
}
