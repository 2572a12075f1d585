import { describe, expect, it } from '@jest/globals';
import { addRelated, addRelatedAddress, valuesAt } from '../../../src/mapper/steps/related.ts';
import { mapOne } from '../../support/mapper/map-one.ts';

describe('addRelated', () => {
  it('adds every value once, lists flattened, numbers as text', () => {
    const values: string[] = [];
    for (const value of ['a', undefined, ['b', 'a', ['c']], 5]) addRelated(values, value);
    expect(values).toEqual(['a', 'b', 'c', '5']);
  });
});

describe('addRelatedAddress', () => {
  it('adds addresses without port and prefix, and leaves out what is none', () => {
    const values: string[] = [];
    for (const value of ['192.0.2.1:443', '::ffff:192.0.2.1', ['x.x.x.x', '2001:DB8::1'], undefined]) {
      addRelatedAddress(values, value);
    }
    expect(values).toEqual(['192.0.2.1', '2001:db8::1']);
  });
});

describe('valuesAt', () => {
  it('reads through lists of objects', () => {
    expect(valuesAt({ a: [{ b: 'x' }, { b: ['y', 'z'] }, {}] }, ['a', 'b'])).toEqual(['x', 'y', 'z']);
    expect(valuesAt({ a: { b: 'x' } }, ['a', 'b'])).toBe('x');
    expect(valuesAt({ a: [{}] }, ['a', 'b'])).toBeUndefined();
    expect(valuesAt(undefined, ['a'])).toBeUndefined();
  });
});

describe('related', () => {
  const push = { ip: '203.0.113.45', username: 'jane.doe', user_id: '606cce8a3d9dcc601774caed' };

  it('every IP of the raw event is in related.ip', () => {
    const { document } = mapOne({
      client_ip: '192.0.2.1:55100',
      src_ip: '::ffff:198.51.100.7',
      auth_context: { jumpcloud_protect_device: push },
      auth_meta: { jumpcloud_protect_device: { ip: '2001:DB8::5' } },
    });
    expect(document.related.ip.toSorted()).toEqual(['192.0.2.1', '198.51.100.7', '2001:db8::5', '203.0.113.45']);
  });

  it('the client IP reaches related.ip and is a single value of client.ip', () => {
    const { document } = mapOne({ client_ip: '192.0.2.1' });
    expect(document.client.ip).toBe('192.0.2.1');
    expect(document.related.ip).toEqual(['192.0.2.1']);
  });

  it('admins that have only a mail address are counted in related.user', () => {
    const { document } = mapOne({ initiated_by: { type: 'admin', email: 'admin@example.com' } });
    expect(document.related.user).toEqual(['admin@example.com']);
  });

  it('every id, name and mail of a person is in related.user', () => {
    const { document } = mapOne({
      initiated_by: { id: 'actor-id', email: 'actor@example.com', username: 'actor', name: 'The Actor' },
      jc_initiated_by_id: 'jc-id',
      jc_initiated_by_email: 'jc@example.com',
      username: 'typed',
      outer: { username: 'outer' },
      resource: { type: 'user', id: 'target-id', username: 'target', email: 'target@example.com' },
      config: [{ email: 'one@example.com' }, { email: 'two@example.com' }],
      auth_context: { jumpcloud_protect_device: push },
    });
    expect(document.related.user.toSorted()).toEqual(
      [
        'actor-id',
        'actor@example.com',
        'actor',
        'The Actor',
        'jc-id',
        'jc@example.com',
        'typed',
        'outer',
        'target-id',
        'target',
        'target@example.com',
        'one@example.com',
        'two@example.com',
        'jane.doe',
        '606cce8a3d9dcc601774caed',
      ].toSorted(),
    );
  });

  it('the user at either end of an association is in related.user, and the device in related.hosts', () => {
    const { document } = mapOne({
      event_type: 'association_change',
      association: {
        op: 'add',
        connection: {
          from: { type: 'system', object_id: 'host-id', name: 'JANE-LAPTOP' },
          to: { type: 'user', object_id: 'user-id', name: 'jane' },
        },
      },
    });
    expect(document.related.user).toEqual(expect.arrayContaining(['user-id', 'jane']));
    expect(document.related.hosts).toEqual(expect.arrayContaining(['JANE-LAPTOP']));
  });

  it('the name of a user who is the resource of an event is in related.user', () => {
    expect(mapOne({ resource: { type: 'user', name: 'jane' } }).document.related.user).toEqual(['jane']);
  });

  it('what is no person is not in related.user', () => {
    const { document } = mapOne({ resource: { type: 'application', id: 'app-id', name: 'Zoom' } });
    expect(document.related?.user).toBeUndefined();
  });

  it('hosts and hashes of the event are there', () => {
    const { document } = mapOne({
      system: { hostname: 'JANE-LAPTOP', displayName: 'Jane’s laptop' },
      object_storage_item_version_sha_256_sum: 'a'.repeat(64),
    });
    expect(document.related.hosts.toSorted()).toEqual(['JANE-LAPTOP', 'Jane’s laptop']);
    expect(document.related.hash).toEqual(['a'.repeat(64)]);
  });

  it('is absent where the event names nothing', () => {
    expect(mapOne({ event_type: 'group_create' }).document.related).toBeUndefined();
  });
});
