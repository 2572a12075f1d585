import { lowerAscii } from './actor.ts';

/**
 * Whether the identity that a tunnel shows outside names another account than the one inside. `anonymous` and a bare
 * realm (`@example.com`) name none. A domain before the name (`CORP\jane`) does not count, nor does a realm that only
 * one of them has.
 */
export function isMismatch(outer: string, inner: string): boolean {
  const [shown, real] = [lowerAscii(outer), lowerAscii(inner)];
  const name = accountOf(shown);
  if (name === '' || name === 'anonymous') return false;
  if (name !== accountOf(real)) return true;
  const realm = realmOf(shown);
  return realm !== '' && realmOf(real) !== '' && realm !== realmOf(real);
}

function accountOf(identity: string): string {
  const at = identity.lastIndexOf('@');
  const name = at < 0 ? identity : identity.slice(0, at);
  return name.slice(name.lastIndexOf('\\') + 1);
}

function realmOf(identity: string): string {
  const at = identity.lastIndexOf('@');
  return at < 0 ? '' : identity.slice(at + 1);
}
