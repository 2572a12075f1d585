import { parseJsonObject } from '../../../src/core/json.ts';
import { compareSeen } from '../../../src/detect/order.ts';
import { documentsOf } from '../../../src/detect/run-rule-test.ts';
import { createStreamMapper } from '../../../src/mapper/stream-mapper.ts';
import type { Seen } from '../../../src/rules/finding.ts';
import type { RuleSet } from '../../../src/rules/load-rules.ts';
import { incidentNames } from '../../../src/simulator/incidents/incidents.ts';
import { resolveOptions } from '../../../src/simulator/options.ts';
import { prepareData } from '../../../src/simulator/prepare-data.ts';
import { demoUsers } from '../panels/demo-data.ts';

const end = Date.UTC(2026, 0, 1);

/** Everything that rules find something in: the demo with all incidents, its users, and the tests of the rules. */
export function ruleData(read: RuleSet, events: number): readonly Seen[] {
  const { store } = prepareData(resolveOptions({ events, end, seed: 'jumpcloud-elastic', incidents: incidentNames }));
  const ofEvents = Array.from({ length: store.count }, (_, ordinal) => store.text(ordinal));
  const all = [...mapped('events', ofEvents), ...mapped('users', demoUsers()), ...ofTests(read)];
  // Elasticsearch keeps a document once.
  return [...new Map(all.map((seen) => [`${seen.stream} ${seen.id}`, seen])).values()].sort(compareSeen);
}

function mapped(stream: 'events' | 'users', raw: readonly string[]): readonly Seen[] {
  const mapper = createStreamMapper(stream, { tags: ['forwarded'], inputType: 'httpjson', namespace: 'default' });
  return raw.map((text) => {
    const { id, document } = mapper.map(parseJsonObject(text), text, end);
    return { stream, id, at: Date.parse(String(document['@timestamp'])), document };
  });
}

/** All tests begin at the same time, so the rules meet the events of each other's tests too. */
function ofTests({ rules, samples }: RuleSet): readonly Seen[] {
  return rules.flatMap((rule) =>
    rule.tests.flatMap((test, place) =>
      documentsOf(test, samples).map((seen) => ({ ...seen, id: `${rule.id} ${place} ${seen.id}` })),
    ),
  );
}
