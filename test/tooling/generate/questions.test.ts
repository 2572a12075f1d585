import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../src/core/package-root.ts';
import { emitQuestions } from '../../../src/tooling/generate/emit-questions.ts';
import type { Question } from '../../../src/tooling/model/model.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';
import { type Files, soundFiles } from '../../support/schema/miniature.ts';
import { findingsOf } from '../schema/findings.ts';

const model = loadSchema(packageRoot(), 'events');
const sound = { asks: 'Who?', kql: 'event.kind: event', jq: '.event.kind == "event"' };

/** The page that is generated from these questions, or the findings. */
function emit(...questions: readonly Partial<Question>[]): string {
  const whole = questions.map((question, index): Question => {
    return { ...sound, group: 'All', ...question, location: { file: 'questions.yml', line: index + 1 } };
  });
  try {
    return emitQuestions({ ...model, questions: whole })[0]?.content ?? '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a question', () => {
  it.each<[string, Partial<Question>, string]>([
    ['an unknown field', { kql: 'event.knd: event' }, 'KQL 1:1: there is no field event.knd'],
    ['a value that no event has', { kql: 'event.action: sso_auht' }, 'event.action is never sso_auht'],
    ['an unknown condition', { kql: '$faild' }, 'KQL 1:1: there is no condition $faild'],
    ['what is not KQL', { kql: 'event.action: (a' }, 'KQL 1:17: expected and, or, or a closing )'],
    ['an unknown field to count by', { by: ['user.nam'] }, 'there is no field user.nam that can be searched'],
    ['an unknown field to tell apart', { by: ['user.name'], distinct: 'host.idd' }, 'there is no field host.idd'],
    ['a field to count by that is a text', { by: ['message'] }, 'message: its values cannot be counted'],
    ['a field that is dropped after mapping', { by: ['jumpcloud.event.client_ip'] }, 'is dropped after mapping'],
    ['an unknown path in jq', { jq: '.event.knd == "event"' }, 'there is no field event.knd'],
    ['an unknown path in jq after one that is known', { jq: '.event.kind == .user.nam' }, 'no field user.nam'],
    ['a path in jq that does not begin at the top', { jq: 'any(.event.type[]?; .kind == "x")' }, 'no field kind'],
  ])('may not have %s', (_what, question, message) => {
    const findings = emit(sound, { asks: 'And who else?', ...question });
    expect(findings).toContain('questions.yml:2 And who else?: ');
    expect(findings).toContain(message);
  });

  it('may not be asked twice', () => {
    expect(emit({}, { asks: 'Where?' }, {})).toContain('questions.yml:3 Who?: is asked twice');
  });

  it('may have in jq what only looks like a path', () => {
    const jq =
      '(.source.ip | values | test("^10\\\\.|\\\\.example$")) and ."@timestamp" >= "2026" and .user.name == "a.b@x.y"';
    expect(emit({ jq })).toContain(`select(${jq})`);
  });

  it('has its filter in plain KQL', () => {
    expect(emit({ kql: '$failed_sso' })).toContain(
      '```\nevent.action: (sso_auth or sso_auth_failed) and event.outcome',
    );
  });

  it('that counts different values asks only for documents that have one, or some rows would be 0', () => {
    const page = emit({ by: ['user.name'], distinct: 'host.id' });
    expect(page).toContain('event.kind: event and host.id: *\n');
    expect(page).toContain('"exists": { "field": "host.id" }');
  });

  it('that counts by a list counts each of its values', () => {
    expect(emit({ by: ['event.type'] })).toContain("| .event.type[]?' events.ndjson | sort | uniq -c");
  });

  it('that counts by a field that may be false counts that too', () => {
    expect(emit({ by: ['jumpcloud.derived.self_action'] })).toContain(".jumpcloud.derived.self_action | values'");
  });

  it('has a note whose lines are short', () => {
    const note = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    const lines = emit({ note })
      .split('\n')
      .filter((line) => line.startsWith('word'));
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
    expect(lines.join(' ')).toBe(note);
  });
});

describe('a file of questions', () => {
  it.each<[string, string, RegExp]>([
    ['without a question mark', 'All:\n  - {asks: Who, kql: a, jq: a}\n', /questions\.yml:2 .*must be a question/],
    ['without jq', 'All:\n  - {asks: Who?, kql: a}\n', /questions\.yml:2 .*must have required property 'jq'/],
    ['that counts by nothing', 'All:\n  - {asks: Who?, kql: a, jq: a, distinct: b}\n', /questions\.yml:2 .*by/],
    [
      'of another key',
      'All:\n  - {asks: Who?, kql: a, jq: a, why: b}\n',
      /questions\.yml:2 .*does not know the key why/,
    ],
    ['that counts by three fields', 'All:\n  - {asks: Who?, kql: a, jq: a, by: [a, b, c]}\n', /more than 2 items/],
  ])('is refused %s', (_what, text, message) => {
    const files: Files = { ...soundFiles, 'questions.yml': text };
    expect(findingsOf(files)).toEqual([expect.stringMatching(message)]);
  });
});
