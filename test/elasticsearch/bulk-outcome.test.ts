import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type BulkItem, judgeItem } from '../../src/elasticsearch/bulk-outcome.ts';

const error = (type: string, reason = 'because') => ({ type, reason });

describe('judgeItem', () => {
  it('takes 201 for stored', () => {
    expect(judgeItem({ status: 201, result: 'created' })).toEqual({ kind: 'settled', verdict: { kind: 'stored' } });
  });

  it('takes a version conflict for a duplicate', () => {
    const item = { status: 409, error: error('version_conflict_engine_exception') };
    expect(judgeItem(item)).toEqual({ kind: 'settled', verdict: { kind: 'duplicate' } });
  });

  it.each([
    [429, 'es_rejected_execution_exception'],
    [500, 'exception'],
    [503, 'unavailable_shards_exception'],
    [409, 'resource_already_exists_exception'],
    [403, 'cluster_block_exception'],
    [400, 'index_closed_exception'],
  ])('wants %i %s tried again', (status, type) => {
    expect(judgeItem({ status, error: error(type) })).toEqual({ kind: 'retry', reason: `${type}: because` });
  });

  it('rejects what the mapping refuses, with the whole chain of reasons', () => {
    const cause = {
      ...error('document_parsing_exception'),
      caused_by: error('illegal_argument_exception', 'not a number'),
    };
    expect(judgeItem({ status: 400, error: cause })).toEqual({
      kind: 'settled',
      verdict: {
        kind: 'rejected',
        status: 400,
        reason: 'document_parsing_exception: because, caused by illegal_argument_exception: not a number',
      },
    });
  });

  it('bounds the length of a reason and keeps it on one line', () => {
    const outcome = judgeItem({ status: 400, error: error('x', `a\n${'b'.repeat(10_000)}`) });
    const reason = outcome.kind === 'settled' && outcome.verdict.kind === 'rejected' ? outcome.verdict.reason : '';
    expect(reason).toMatch(/^x: a b+…$/);
    expect(reason.length).toBeLessThan(1100);
  });

  it('rejects a document that a pipeline dropped', () => {
    const outcome = judgeItem({ status: 200, result: 'noop' });
    expect(outcome).toMatchObject({ verdict: { kind: 'rejected', reason: expect.stringContaining('dropped') } });
  });

  it('blames the target, not the document, where there is no data stream or no pipeline', () => {
    expect(judgeItem({ status: 404, error: error('index_not_found_exception') })).toMatchObject({ kind: 'no-target' });
    const missing = error('illegal_argument_exception', 'pipeline with id [logs-x-1.0.0] does not exist');
    expect(judgeItem({ status: 400, error: missing })).toMatchObject({ kind: 'no-target' });
    const called = error('illegal_state_exception', 'Pipeline processor configured for non-existent pipeline [x]');
    expect(judgeItem({ status: 500, error: called })).toMatchObject({ kind: 'no-target' });
  });

  it('is not misled by a document that quotes such a reason', () => {
    const quoted = error('document_parsing_exception', "value 'pipeline with id [x] does not exist'");
    expect(judgeItem({ status: 400, error: quoted })).toMatchObject({ verdict: { kind: 'rejected' } });
  });

  it.each(['fail_processor_exception', 'class_cast_exception'])(
    'rejects a document that a pipeline fails on with 500 %s',
    (type) => {
      expect(judgeItem({ status: 500, error: error(type) })).toMatchObject({
        verdict: { kind: 'rejected', status: 500 },
      });
    },
  );

  it('tells a lacking privilege apart', () => {
    expect(judgeItem({ status: 403, error: error('security_exception') })).toMatchObject({ kind: 'forbidden' });
  });

  it('does not take a document in the failure store for stored', () => {
    const path = new URL('./recorded/bulk-failure-store.json', import.meta.url);
    const answer = JSON.parse(readFileSync(path, 'utf8')) as { items: { create: BulkItem }[] };
    const outcomes = answer.items.map((item) => judgeItem(item.create));
    expect(outcomes).toEqual([
      { kind: 'settled', verdict: { kind: 'stored' } },
      {
        kind: 'settled',
        verdict: { kind: 'rejected', status: 201, reason: expect.stringContaining('failure store') },
      },
    ]);
  });
});
