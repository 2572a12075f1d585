import { isJsonObject, type JsonObject, type JsonValue, jsonObjects } from '../core/json.ts';
import { kindEndpoints, type NamedKind } from '../jumpcloud/names/kinds.ts';
import type { MemberTree } from './member-reader.ts';

/** An object that an event refers to by its id alone. */
export interface NamedId {
  readonly kind: NamedKind;
  readonly id: string;
}

/** A place of an event where an id stands. */
interface Place {
  readonly object: readonly string[];
  readonly id: string;
  /** The kind, or the member of the same object that tells it. */
  readonly kind: NamedKind | { readonly member: string };
  /** Members that hold the name where the vendor sends one. */
  readonly names: readonly string[];
}

const ownNames = [
  'username',
  'email',
  'name',
  'displayName',
  'display_name',
  'displayLabel',
  'display_label',
  'hostname',
];

const places: readonly Place[] = [
  { object: ['resource'], id: 'id', kind: { member: 'type' }, names: ownNames },
  { object: ['resource'], id: 'policy_id', kind: 'policy', names: ['policy_name'] },
  { object: ['resource'], id: 'user_id', kind: 'user', names: [] },
  { object: ['initiated_by'], id: 'id', kind: { member: 'type' }, names: ownNames },
  // Its mail address may be that of the other end.
  { object: ['association'], id: 'id', kind: { member: 'type' }, names: ['name'] },
  { object: ['association', 'connection', 'from'], id: 'object_id', kind: { member: 'type' }, names: ownNames },
  { object: ['association', 'connection', 'to'], id: 'object_id', kind: { member: 'type' }, names: ownNames },
  { object: ['system'], id: 'id', kind: 'system', names: ownNames },
  { object: ['system_group'], id: 'object_id', kind: 'system_group', names: ownNames },
  { object: ['application'], id: 'id', kind: 'application', names: ownNames },
  { object: ['auth_context', 'system'], id: 'id', kind: 'system', names: ownNames },
  { object: ['auth_context', 'policies_applied'], id: 'id', kind: 'policy', names: ownNames },
  { object: ['auth_context', 'jumpcloud_protect_device'], id: 'user_id', kind: 'user', names: ['username'] },
  { object: ['auth_meta', 'jumpcloud_protect_device'], id: 'user_id', kind: 'user', names: ['username'] },
  { object: [], id: 'system_object_id', kind: 'system', names: [] },
];

/** All that {@link namedIds} looks at. */
export const whereIdsStand: MemberTree = places.reduce<MemberTree>(
  (tree, { object, id, kind, names }) =>
    withMembers(tree, object, [id, ...(typeof kind === 'string' ? [] : [kind.member]), ...names]),
  {},
);

function withMembers(tree: MemberTree, [name, ...rest]: readonly string[], wanted: readonly string[]): MemberTree {
  if (name === undefined) return { ...tree, ...Object.fromEntries(wanted.map((member) => [member, 'value'])) };
  const inner = tree[name] ?? {};
  return { ...tree, [name]: withMembers(inner === 'value' ? {} : inner, rest, wanted) };
}

/** How the vendor also spells kinds. Administrators are in no list that can be asked. */
const otherWords = new Map<string, NamedKind>([
  ['systemuser', 'user'],
  ['device', 'system'],
]);

/** The ids in an event that come without a name. */
export function namedIds(event: JsonValue | undefined): readonly NamedId[] {
  if (!isJsonObject(event)) return [];
  return places.flatMap(({ object, id: idMember, kind: told, names }) =>
    objectsAt(event, object).flatMap((holder): readonly NamedId[] => {
      const id = member(holder, idMember);
      if (typeof id !== 'string' || id === '' || names.some((name) => hasText(member(holder, name)))) return [];
      const kind = typeof told === 'string' ? told : kindOf(member(holder, told.member));
      return kind === undefined ? [] : [{ kind, id }];
    }),
  );
}

function kindOf(value: JsonValue | undefined): NamedKind | undefined {
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  return Object.hasOwn(kindEndpoints, text) ? (text as NamedKind) : otherWords.get(text);
}

/** The objects at a path, those in lists too. */
function objectsAt(value: JsonValue | undefined, path: readonly string[]): readonly JsonObject[] {
  // Lists in lists do not come from the vendor, and may be nested without end.
  if (Array.isArray(value)) return jsonObjects(value).flatMap((one) => objectsAt(one, path));
  if (!isJsonObject(value)) return [];
  const [name, ...rest] = path;
  return name === undefined ? [value] : objectsAt(member(value, name), rest);
}

function member(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function hasText(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && value !== '';
}
