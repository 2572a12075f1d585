import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { packageRoot } from '../../../src/core/package-root.ts';

// biome-ignore lint/suspicious/noExplicitAny: raw events are looked at as they come
type Raw = Record<string, any>;

interface Catalogued {
  readonly kind?: string;
  readonly category: readonly string[];
  readonly type: readonly string[];
}

const folder = join(packageRoot(), 'fields/events/event-types');
const catalogue = Object.assign(
  {},
  ...readdirSync(folder).map((name) => load(readFileSync(join(folder, name), 'utf8'))),
) as Readonly<Record<string, Catalogued>>;

const entryOf = ({ event_type }: Raw): Catalogued | undefined => catalogue[event_type];

/**
 * What an event is, read from JumpCloud's own words by rules written a second time: neither mapper nor conditions nor
 * Elasticsearch have a part in it.
 */
export const rawFacts = {
  isSignIn: (event: Raw) => entryOf(event)?.category.includes('authentication') === true,
  /** Only outcomes of sign-ins: each of them says true or false, or nothing. */
  hasFailed: (event: Raw) => {
    const told = event.success ?? event.sso_token_success;
    const onlyAsked =
      event.sso_token_success === false &&
      (event.success ?? undefined) === undefined &&
      (event.error_message ?? '') === '';
    return told === false && !onlyAsked;
  },
  isAlert: (event: Raw) => entryOf(event)?.kind === 'alert',
  isAdminChange: (event: Raw) =>
    entryOf(event)?.type.some((type) => ['creation', 'change', 'deletion'].includes(type)) === true &&
    (event.username ?? undefined) === undefined &&
    event.initiated_by?.type === 'admin',
  person: (event: Raw): string | undefined => {
    if (event.username) return event.username;
    const { initiated_by: actor } = event;
    if (actor && !['system', 'workflow'].includes(actor.type)) {
      const name = actor.username ?? actor.name ?? actor.email ?? event.jc_initiated_by_email;
      if (name) return name;
    }
    if (!actor && event.jc_initiated_by_email) return event.jc_initiated_by_email;
    const isPortal = ['admin_login_attempt', 'user_login_attempt'].includes(event.event_type);
    const ofPerson = /^(user|systemuser|admin)$/i.test(event.resource?.type ?? '');
    if (!actor && !event.jc_initiated_by_id && isPortal && ofPerson)
      return event.resource.username ?? event.resource.email ?? event.resource.name;
    return undefined;
  },
} as const;

/** How often each value was there. */
export function countBy<T>(items: readonly T[], read: (item: T) => string | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const value = read(item);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
