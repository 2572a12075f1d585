import { describe, expect, it } from '@jest/globals';
import { keepAll, mapOne } from '../../support/mapper/map-one.ts';

const event = {
  id: 'x1',
  timestamp: '2026-02-22T01:00:52.203Z',
  event_type: 'login_attempt',
  service: 'systems',
  organization: 'org1',
  '@version': '1',
  message: 'Somebody logged in',
  username: 'jane',
  client_ip: '192.0.2.1',
  src_ip: '198.51.100.7',
  process_name: 'sshd',
  system: { id: 's1', hostname: 'JANE-LAPTOP', displayName: 'Jane’s laptop' },
  initiated_by: { id: 'u1', email: 'jane@example.com', username: 'jane', type: 'user' },
  useragent: { name: 'Chrome', os: 'Windows' },
};

describe('the last step', () => {
  it('leaves out what the document holds twice', () => {
    expect(mapOne(event).document.jumpcloud.event).toEqual({
      organization: 'org1',
      system: { displayName: 'Jane’s laptop' },
      initiated_by: { type: 'user' },
    });
  });

  it('keeps it where the tag asks for it', () => {
    const { '@version': version, ...rest } = event;
    expect(mapOne(event, keepAll).document.jumpcloud.event).toEqual({ ...rest, version });
  });

  it('leaves no empty object behind', () => {
    expect(mapOne({ system: { id: 's1' }, initiated_by: { id: 'u1' } }).document.jumpcloud.event).toEqual({});
  });

  it.each(['2026-02-22T01:00:52.203069748Z', '2026-02-22T01:00:52.2030001Z', '2026-02-22T10:30:52.203069+09:30'])(
    'keeps a time that @timestamp cannot hold in full: %s',
    (timestamp) => {
      const { document } = mapOne({ ...event, timestamp });
      expect(document.jumpcloud.event.timestamp).toBe(timestamp);
      expect(document['@timestamp']).toBe('2026-02-22T01:00:52.203Z');
    },
  );

  it.each(['2026-02-22T01:00:52Z', '2026-02-22T01:00:52.2Z', '2026-02-22T01:00:52.203000000Z'])(
    'leaves out a time that @timestamp says as well: %s',
    (timestamp) => {
      expect(mapOne({ ...event, timestamp }).document.jumpcloud.event.timestamp).toBeUndefined();
    },
  );

  it.each([
    ['timestamp', 'yesterday'],
    ['timestamp', '0000-01-01T00:00:00.0000001Z'],
    ['client_ip', 'x.x.x.x'],
    ['src_ip', '1.2.3.4.5'],
  ])('keeps a %s that could not be read: %s', (name, value) => {
    expect(mapOne({ ...event, [name]: value }).document.jumpcloud.event[name]).toBe(value);
  });

  it('writes the issues sorted, each once, a hundred at most', () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`new_${i}`, i]));
    const { document, issues } = mapOne({ ...event, ...many });
    expect(issues).toHaveLength(100);
    expect(issues).toEqual([...new Set(issues)].toSorted());
    expect(document.jumpcloud.derived.issues).toEqual(issues);
    expect(Object.keys(document.jumpcloud.unknown)).toHaveLength(150);
  });

  it('says nothing where there is nothing to say', () => {
    const { document, issues } = mapOne(event);
    expect(issues).toEqual([]);
    const derived = { vendor_latency_ms: 247_797, actor: 'jane', actor_type: 'user' };
    expect(document.jumpcloud).toEqual({ event: document.jumpcloud.event, derived });
  });
});
