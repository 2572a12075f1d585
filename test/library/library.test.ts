import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import {
  createEventMapper,
  createHttpjsonInput,
  createUserMapper,
  IngestError,
  startSimulator,
} from '../../src/index.ts';
import { createStreamMapper } from '../../src/mapper/stream-mapper.ts';

const sample = readFileSync(join(packageRoot(), 'fields/events/sample.json'), 'utf8');

describe('createEventMapper', () => {
  const fetchedAt = new Date('2026-01-31T00:00:05.250Z');

  it('makes the document that the collector stores', () => {
    const collected = createStreamMapper('events', { tags: ['mine'], namespace: 'prod', inputType: 'httpjson' });
    const mapped = createEventMapper({ tags: ['mine'], namespace: 'prod' }).map(sample, fetchedAt);
    expect(mapped).toEqual(collected.map(JSON.parse(sample), sample, fetchedAt.getTime()));
  });

  it('takes a parsed event, too', () => {
    const mapper = createEventMapper();
    expect(mapper.map(JSON.parse(sample), fetchedAt)).toEqual(mapper.map(sample, fetchedAt));
  });

  it('asks its clock for the time of the fetch', () => {
    const { document } = createEventMapper({ clock: { now: () => 0 } }).map(sample);
    expect(document.event?.created).toBe('1970-01-01T00:00:00.000Z');
  });

  it.each(['', 'no JSON', '[]', 'null', '"text"'])('keeps %j as a pipeline error and does not throw', (text) => {
    const { document, issues } = createEventMapper().map(text);
    expect(document.event?.kind).toBe('pipeline_error');
    expect(issues).toHaveLength(1);
  });
});

describe('createUserMapper', () => {
  const user = { _id: '5f', username: 'ada', recoveryEmail: { address: 'private@example.com' }, state: 'ACTIVATED' };

  it('leaves out what is private, unless a tag asks for it', () => {
    expect(JSON.stringify(createUserMapper().map(user))).not.toContain('private');
    const kept = createUserMapper({ tags: ['keep_personal_data', 'preserve_original_event'] }).map(user);
    expect(JSON.stringify(kept)).toContain('private');
  });
});

describe('startSimulator and createHttpjsonInput', () => {
  it('run the project’s own stream over real sockets, and stop where the data ends', async () => {
    const simulator = await startSimulator({ events: 250, days: 3, seed: 'library', apiKey: 'my-key' });
    const template = readFileSync(join(packageRoot(), 'streams/events.yml.hbs'), 'utf8');
    const url = `${simulator.url}/insights/directory/v1/events`;
    const variables = { url, api_key: 'my-key', starting_point: '96h', event_limit: 100 };
    const input = createHttpjsonInput({ config: template, variables });
    try {
      const ids = new Set<string>();
      for await (const { events } of input.run()) for (const { text } of events) ids.add(JSON.parse(text).id);
      expect(ids.size).toBe(250);
      expect(simulator.requests.map(({ path, status }) => `${path} ${status}`)).toEqual(
        expect.arrayContaining(['/insights/directory/v1/events 200']),
      );
    } finally {
      await input.close();
      await simulator.close();
    }
  });

  it('refuses a second run beside the first by name', async () => {
    const input = createHttpjsonInput({ config: 'request: { url: http://127.0.0.1:9/, retry.max_attempts: 1 }' });
    const first = input.run().next();
    await expect(input.run().next()).rejects.toThrow(
      new IngestError('JC_USAGE', 'An httpjson input runs one interval at a time.'),
    );
    await expect(first).rejects.toThrow(IngestError);
    await input.close();
  });
});
