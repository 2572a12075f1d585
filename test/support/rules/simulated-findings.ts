import { RuleRun } from '../../../src/detect/rule-run.ts';
import { createStreamMapper } from '../../../src/mapper/stream-mapper.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { createCollections } from '../../../src/simulator/directory/collections.ts';
import type { SimulatedIncident } from '../../../src/simulator/incidents/add-incidents.ts';
import { resolveOptions, type SimulatorOptions } from '../../../src/simulator/options.ts';
import { prepareData } from '../../../src/simulator/prepare-data.ts';
import type { RawRecord } from './acts.ts';

/** The present of the simulated tenant. */
const end = Date.UTC(2026, 0, 1);
const mapping = { tags: ['forwarded'], inputType: 'httpjson', namespace: 'default' };

export interface SimulatedFindings {
  readonly findings: readonly Finding[];
  readonly incidents: readonly SimulatedIncident[];
  readonly events: readonly RawRecord[];
  readonly users: readonly RawRecord[];
}

/** What rules find in a simulated tenant: its users as they are before its first event, then its events. */
export function simulatedFindings(rules: readonly Rule[], given: SimulatorOptions): SimulatedFindings {
  const options = resolveOptions({ end, ...given });
  const { store, incidents, organizations } = prepareData(options);
  const run = new RuleRun(rules);
  const look = (stream: 'events' | 'users', time: number | undefined) => {
    const mapper = createStreamMapper(stream, mapping);
    return (raw: RawRecord): readonly Finding[] => {
      const { id, document } = mapper.map(raw, JSON.stringify(raw), end);
      return run.see({ stream, id, at: time ?? Date.parse(document['@timestamp'] as string), document });
    };
  };
  const directory = createCollections(options.seed, options.users).find(({ path }) => path === '/api/systemusers');
  const users = (directory?.objects ?? []).map((user) => ({ ...user, organization: organizations[0] as string }));
  const events = Array.from({ length: store.count }, (_, ordinal) => store.parse(ordinal));
  const before = end - options.days * 86_400_000;
  return {
    findings: [...users.flatMap(look('users', before)), ...events.flatMap(look('events', undefined))],
    incidents,
    events,
    users,
  };
}
