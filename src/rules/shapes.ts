import { kindOfValue } from '../core/excerpt.ts';
import { isJsonObject } from '../core/json.ts';
import { anyMap, calendarDuration, record } from '../readers/open-maps.ts';
import {
  flag,
  integer,
  list,
  map,
  number,
  oneOf,
  optional,
  reader,
  required,
  text,
  withDefault,
} from '../readers/readers.ts';
import { type RuleKind, severities } from './rule.ts';

const fieldName = text(/^[@A-Za-z_][\w.@-]*$/, 'the name of a field');
const condition = text();
const words = text(/^[A-Z].{0,58}[^.]$/, 'at most 60 letters that begin with a capital and end without a period');
const sentence = text(/^[A-Z\d$].*\.$/s, 'a sentence with a capital letter and a period');
const window = calendarDuration('1s', '90d');
const count = integer(1, 1_000_000);

const names = /^[a-z][a-z0-9_]*$/;
const named = 'a name of lower-case letters, digits and _';

const distinct = map({
  field: required(fieldName, 'The field whose values are counted.'),
  count: required(count, 'How many different values at least.'),
});

const testEvent = map({
  like: required(text(), 'The name of a sample in rules/samples/.'),
  with: withDefault(
    anyMap,
    {},
    'Members that differ. Maps are merged; other values are replaced; null removes; {n} is the number of the repetition.',
  ),
  at: withDefault(calendarDuration('0s'), 0, 'How long after the beginning of the test.'),
  times: withDefault(integer(1, 10_000), 1, 'How often it happens.'),
  every: withDefault(calendarDuration('0s'), 60_000, 'The time between two times.'),
});

const test = map({
  name: required(text(), 'What happens.'),
  events: withDefault(list(testEvent), [], 'Raw events as JumpCloud sends them.', 'none'),
  users: withDefault(list(testEvent), [], 'Raw users as JumpCloud sends them.', 'none'),
  health: withDefault(list(testEvent), [], "Documents of the collector's health.", 'none'),
  finds: required(
    list(
      map({
        key: withDefault(list(text()), [], 'Values of the fields in `by`.', 'none'),
        at: required(calendarDuration('0s'), 'How long after the beginning of the test.'),
      }),
    ),
    'Every finding of the rule in this test.',
  ),
});

const beginning = {
  version: required(integer(1, 9999), 'Grows with every change of what the rule means.'),
  override: withDefault(flag, false, 'Whether it takes the place of one of our rules, which has the same ID.'),
  title: required(words, 'A few words, at most 60 letters.'),
  status: required(
    oneOf(['draft', 'test', 'stable', 'deprecated']),
    'How sure we are. A draft rests on values of fields that no public sample shows.',
  ),
  severity: required(oneOf(severities), 'How serious a true finding is.'),
  attack: required(
    list(
      map({
        tactic: required(text(/^TA\d{4}$/, 'an ID such as TA0006'), 'ID of a tactic.'),
        technique: required(text(/^T\d{4}(\.\d{3})?$/, 'an ID such as T1110.001'), 'ID of a technique of the tactic.'),
      }),
    ),
    'Tactics and techniques of MITRE ATT&CK 18.1.',
  ),
  about: required(sentence, 'What happened, in one sentence.'),
  why: required(sentence, 'Why it matters, in one sentence.'),
};

const scope = {
  stream: withDefault(oneOf(['events', 'users', 'collector']), 'events', 'The data stream that the rule reads.'),
  where: required(condition, 'The documents that the rule looks at, in KQL.'),
  by: withDefault(list(fieldName), [], 'Fields that tell one case from another.', 'none'),
};

const end = {
  quiet: optional(calendarDuration('0s', '90d'), 'How long a key is not found again.'),
  unless: withDefault(record(condition, names, named), {}, 'Exceptions: documents that are ignored, by name.', 'none'),
  tune: withDefault(
    record(sentence, names, named),
    {},
    'Numbers that people should set, each with the reason.',
    'none',
  ),
  false_positives: withDefault(list(text()), [], 'What looks the same and is harmless.', 'none'),
  references: withDefault(
    list(text(/^https:\/\//, 'a URL that starts with https://')),
    [],
    'Where to read more.',
    'none',
  ),
  triage: required(text(), 'What to do with a finding, in Markdown.'),
  tests: required(list(test, { atLeastOne: true }), 'What happens, and what must be found.'),
  equivalent: withDefault(
    list(
      map({
        mutant: required(text(), 'The name of a change that no test can tell from the rule.'),
        why: required(text(), 'Why no test can tell.'),
      }),
    ),
    [],
    'Changes of the rule that no test can tell from the rule.',
    'none',
  ),
};

function kindIs<const K extends RuleKind>(kind: K) {
  return required(oneOf([kind]), 'What kind of rule it is.');
}

/** What a rule of each kind may and must say, in the order of its file. */
export const ruleShapes = {
  query: map({
    ...beginning,
    kind: kindIs('query'),
    ...scope,
    ...end,
  }),
  threshold: map({
    ...beginning,
    kind: kindIs('threshold'),
    ...scope,
    count: required(count, 'How many documents of a key.'),
    window: required(window, 'Within how long.'),
    ...end,
  }),
  cardinality: map({
    ...beginning,
    kind: kindIs('cardinality'),
    ...scope,
    count: optional(count, 'How many documents of a key.', 'the count of distinct'),
    distinct: required(distinct, 'How many different values of a field among them.'),
    window: required(window, 'Within how long.'),
    ...end,
  }),
  new_terms: map({
    ...beginning,
    kind: kindIs('new_terms'),
    ...scope,
    history: required(calendarDuration('1h', '365d'), 'How long values of `by` are known after they were seen.'),
    learn: optional(
      calendarDuration('0s', '365d'),
      'How long nothing is found after the first document.',
      '7d or history, whichever is shorter',
    ),
    ...end,
  }),
  sequence: map({
    ...beginning,
    kind: kindIs('sequence'),
    ...scope,
    steps: required(
      list(
        map({
          where: required(condition, 'The documents of this step, in KQL.'),
          count: withDefault(count, 1, 'How many documents at least.'),
          distinct: optional(distinct, 'How many different values of a field at least.'),
          by: optional(list(fieldName), 'Fields of the key, where they differ from those of the rule.'),
          differs: optional(fieldName, 'A field whose value must differ from that of the step before.'),
        }),
      ),
      'The steps, in order.',
    ),
    window: required(window, 'From the first document to the last.'),
    ...end,
  }),
  distance: map({
    ...beginning,
    kind: kindIs('distance'),
    ...scope,
    place: required(fieldName, 'The field of the place, a geo_point.'),
    km: required(number(1, 20_000), 'More than this many kilometers.'),
    kmh: required(number(1, 100_000), 'More than this many kilometers per hour.'),
    ...end,
  }),
  state: map({
    ...beginning,
    kind: kindIs('state'),
    ...scope,
    state: required(condition, 'The state of the user, in KQL over documents of users.'),
    user: required(fieldName, "The field of the event that holds the user's ID."),
    ...end,
  }),
  compare: map({
    ...beginning,
    kind: kindIs('compare'),
    ...scope,
    fields: required(list(fieldName), 'Two fields.'),
    are: required(oneOf(['same', 'different']), 'Whether they must have a value in common.'),
    ...end,
  }),
  indicator: map({
    ...beginning,
    kind: kindIs('indicator'),
    ...scope,
    indicators: required(
      list(
        map({
          field: required(fieldName, 'The field that is looked at.'),
          type: required(oneOf(['ip', 'domain', 'email', 'hash']), 'The type of indicators that it can hold.'),
        }),
        { atLeastOne: true },
      ),
      'The fields that are looked at.',
    ),
    ...end,
  }),
  health: map({
    ...beginning,
    kind: kindIs('health'),
    ...scope,
    silence: optional(
      calendarDuration('1m', '90d'),
      'How long to wait for the next document.',
      'each document is a finding',
    ),
    ...end,
  }),
};

const oneList = map({
  says: required(text(), 'What the values are.'),
  values: required(list(text()), 'Values; a * is a wildcard. None: nothing is in the list.'),
  example: withDefault(list(text()), [], 'What values look like. Tests of rules use them if there are none.', 'none'),
});

export const listsShape = record(
  reader(
    oneList.schema,
    (value, path, context) => {
      if (isJsonObject(value)) return oneList(value, path, context);
      context.problem(path, `${path.at(-1)} needs says: and values: […], got ${kindOfValue(value)}`);
      return undefined;
    },
    JSON.stringify,
  ),
  names,
  named,
);

export const samplesShape = record(anyMap, /^[a-z][a-z0-9-]*$/, 'a name of lower-case letters, digits and -');

export const profileShape = map({
  says: required(text(), 'Who chooses these numbers, and what for.'),
  set: required(
    record(anyMap, /^[a-z][a-z0-9-]*$/, 'the ID of a rule'),
    'Numbers of rules by rule and key. `severity` is a key, too.',
  ),
});
