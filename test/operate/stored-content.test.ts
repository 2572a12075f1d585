import { expect, it } from '@jest/globals';
import { storedContent } from '../../src/operate/stored-content.ts';

it('a name that the event has too is no change because it was looked up as well', () => {
  const event = { user: { name: 'ada', id: '5f' }, jumpcloud: { event: { id: '1' } } };
  const stored = storedContent({ ...event, jumpcloud: { ...event.jumpcloud, derived: { names: { user: ['ada'] } } } });
  expect(storedContent(event, stored.names).digest).toBe(stored.digest);
  const other = { ...event, jumpcloud: { event: { id: '2' } } };
  expect(storedContent(other, stored.names).digest).not.toBe(stored.digest);
});
