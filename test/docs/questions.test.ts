import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventsMappings } from '../../src/generated/events-mappings.ts';
import { compileKql } from '../../src/kql/compile.ts';
import { fieldsOf } from '../../src/kql/fields.ts';
import { readKql } from '../../src/kql/names.ts';
import { countRows, readCounts } from '../support/questions/answers.ts';
import { byHand } from '../support/questions/by-hand.ts';
import { type DemoData, makeDemoData, type Stored } from '../support/questions/demo-data.ts';
import { type ToldQuestion, toldQuestions } from '../support/questions/page.ts';
import type { ByHand } from '../support/questions/raw-event.ts';
import { runLine } from '../support/system/run-line.ts';

const fields = fieldsOf(eventsMappings);
const questions = toldQuestions();
const named = questions.map((question) => [question.asks, question] as const);
const handOf = ({ asks }: ToldQuestion): ByHand => byHand[asks] ?? (() => undefined);

let data: DemoData;

beforeAll(async () => {
  data = await makeDemoData();
}, 120_000);

afterAll(() => data?.remove());

/** What differs is told by the sentence of the document: an id says nothing. */
const told = ({ source }: Stored): string => `${source['@timestamp']} ${source.message}`;

it('each question of the guide has an answer by hand, and no other', () => {
  expect(questions.map(({ asks }) => asks).sort()).toEqual(Object.keys(byHand).sort());
});

describe('the filter in KQL', () => {
  it.each(named)('finds the events that answer: %s', (_, question) => {
    const matches = compileKql(readKql(question.kql), fields);
    const hand = handOf(question);
    const [found, asked] = [
      data.stored.filter(({ source }) => matches(source)),
      data.stored.filter(({ raw }) => hand(raw) !== undefined),
    ];
    const [isFound, isAsked] = [new Set(found), new Set(asked)];
    expect({
      missed: asked.filter((one) => !isFound.has(one)).map(told),
      wrong: found.filter((one) => !isAsked.has(one)).map(told),
    }).toEqual({ missed: [], wrong: [] });
    expect(found.length).toBeGreaterThan(0);
  });
});

const jq = spawnSync('bash', ['-c', 'jq --version']);
if (jq.status !== 0 && process.env.CI === 'true') throw new Error('There is no jq, and its lines must be tried');
if (jq.status !== 0)
  process.stderr.write('\n!!! NOT TRIED, there is no jq on this system: the lines of docs/guide/questions.md !!!\n');
const describeJq = jq.status === 0 ? describe : describe.skip;

describeJq('the line with jq', () => {
  it.each(named)('gives the answer by hand: %s', (_, question) => {
    const printed = runLine(question.line, data.folder);
    const hand = handOf(question);
    if (question.request === undefined) {
      const asked = data.stored.filter(({ raw }) => hand(raw) !== undefined).map(told);
      expect(printed.trimEnd().split('\n').sort()).toEqual(asked.sort());
    } else {
      const rows = data.stored.flatMap(({ raw }) => hand(raw) ?? []);
      const answer = countRows(rows, question.line.includes('sort -u'));
      const counts = readCounts(printed);
      expect([...counts].sort()).toEqual([...answer].sort());
      expect([...counts.values()]).toEqual([...counts.values()].sort((a, b) => b - a));
      expect(answer.size).toBeGreaterThan(0);
    }
  });
});
