import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { documentLine } from '../../src/sinks/document-lines.ts';
import { createStdoutSink } from '../../src/sinks/stdout-sink.ts';

describe('the stdout sink', () => {
  it('writes lines and has no position', async () => {
    const output = new PassThrough();
    const sink = createStdoutSink(output, documentLine);
    expect(await sink.write([{ id: 'a', json: Buffer.from('{}') }])).toEqual([{ kind: 'stored' }]);
    expect(sink.position()).toBeUndefined();
    expect(String(output.read())).toBe('{"_id":"a","_source":{}}\n');
  });

  it('reports a reader that has gone, each time it is asked to write', async () => {
    const broken = new Writable({
      write: (_chunk, _encoding, callback) => callback(Object.assign(new Error('broken'), { code: 'EPIPE' })),
    });
    const sink = createStdoutSink(broken, documentLine);
    for (let time = 0; time < 2; time += 1)
      await expect(sink.write([{ id: 'a', json: Buffer.from('{}') }])).rejects.toMatchObject({
        code: 'JC_SINK_CLOSED',
      });
  });
});
