import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { envelopeLine } from '../../../src/collector/sinks/ndjson-sink.ts';
import { createStdoutSink } from '../../../src/collector/sinks/stdout-sink.ts';

describe('the stdout sink', () => {
  it('writes lines and has no position', async () => {
    const output = new PassThrough();
    const sink = createStdoutSink(output, envelopeLine);
    expect(await sink.write([{ id: 'a', json: '{}' }])).toEqual([{ kind: 'stored' }]);
    expect(sink.position()).toBeUndefined();
    expect(String(output.read())).toBe('{"_id":"a","_source":{}}\n');
  });

  it('reports a reader that has gone, each time it is asked to write', async () => {
    const broken = new Writable({
      write: (_chunk, _encoding, callback) => callback(Object.assign(new Error('broken'), { code: 'EPIPE' })),
    });
    const sink = createStdoutSink(broken, envelopeLine);
    for (let time = 0; time < 2; time += 1)
      await expect(sink.write([{ id: 'a', json: '{}' }])).rejects.toMatchObject({ code: 'JC_SINK_CLOSED' });
  });
});
