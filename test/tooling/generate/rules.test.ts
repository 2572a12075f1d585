import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { emitRules } from '../../../src/tooling/generate/emit-rules.ts';
import { listStreams } from '../../../src/tooling/generate/streams.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';
import { copySources } from '../../support/package/copy-sources.ts';

describe('rules', () => {
  let root: string;
  beforeEach(() => {
    root = copySources();
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const emit = () =>
    emitRules(
      root,
      listStreams(root).map((stream) => loadSchema(root, stream)),
    );
  const findings = () => {
    try {
      emit();
    } catch (error) {
      return (error as Error).message.split('\n').slice(1);
    }
    return [];
  };
  const change = (file: string, from: RegExp, to: string) => {
    const before = read(file);
    expect(from.test(before)).toBe(true);
    writeFileSync(join(root, file), before.replace(from, to));
  };

  /** The rules that have a word in a condition or a key, but not only in a sentence. */
  const rulesWith = (word: RegExp): readonly string[] =>
    readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yml') && !/^(samples|profiles)\//.test(file))
      .filter((file) => {
        const rule = read(`rules/${file}`).replaceAll(
          /^(triage|about|why|tests|equivalent|false_positives):[\s\S]*?(?=^\w)/gm,
          '',
        );
        return rule.split('\n').some((line) => /[:[]/.test(line) && word.test(line));
      })
      .sort();

  const named = (message: RegExp) =>
    [
      ...new Set(
        findings()
          .filter((line) => message.test(line))
          .map((line) => line.trim().replace(/:\d+ .*/, '')),
      ),
    ].sort();

  it('are as the schema says', () => {
    expect(findings()).toEqual([]);
  });

  it('that an event type was renamed under are all named', () => {
    const expected = rulesWith(/\bcommand_run\b/);
    expect(expected.length).toBeGreaterThan(0);
    change('fields/events/event-types/directory-objects.yml', /^command_run:/m, 'command_runs:');
    expect(named(/event\.action is never command_run\b/)).toEqual(expected);
  });

  it('that a field was renamed under are all named', () => {
    const expected = rulesWith(/jumpcloud\.derived\.self_action\b/);
    expect(expected.length).toBeGreaterThan(0);
    change('fields/events/base.yml', /name: jumpcloud\.derived\.self_action$/m, 'name: jumpcloud.derived.by_self');
    change('fields/events/mapping.yml', /to: jumpcloud\.derived\.self_action$/m, 'to: jumpcloud.derived.by_self');
    expect(named(/there is no field jumpcloud\.derived\.self_action /)).toEqual(expected);
  });

  it('that were changed without a new version are refused', () => {
    const file = 'rules/credential-access/brute-force-against-a-user.yml';
    change(file, /^count: \d+$/m, 'count: 77');
    expect(findings()).toEqual([
      expect.stringMatching(/brute-force-against-a-user\.yml:1 the rule means something else/),
    ]);
    const version = Number(/^version: (\d+)$/m.exec(read(file))?.[1]);
    change(file, /^version: \d+$/m, `version: ${version + 1}`);
    expect(emit().find(({ path }) => path === 'rules/versions.json')?.content).not.toBe(read('rules/versions.json'));
  });

  it('are not generated over versions that cannot be read', () => {
    writeFileSync(join(root, 'rules/versions.json'), '<<<<<<< ours\n{}');
    expect(emit).toThrow(/rules\/versions\.json is not JSON/);
  });
});
