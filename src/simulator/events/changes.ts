import type { JsonObject, JsonValue } from '../../core/json.ts';
import type { Draft } from './draft.ts';

/** One to four changes; either side may be missing and may be any JSON. */
export function changesOf(draft: Draft): readonly JsonObject[] {
  const { random } = draft;
  return Array.from({ length: random.between(1, 4) }, () => random.pick(changeMakers)(draft));
}

type ChangeMaker = (draft: Draft) => JsonObject;

const change = (field: string, from: JsonValue | undefined, to: JsonValue | undefined): JsonObject => ({
  field,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

const changeMakers: readonly ChangeMaker[] = [
  ({ random }) => change('suspended', random.chance(0.5), random.chance(0.5)),
  ({ random, world }) => change('displayname', random.pick(world.users).first, random.pick(world.users).last),
  ({ random, world }) => change('email', undefined, random.pick(world.users).email),
  ({ random }) => change('password_expiration_date', null, new Date(1.8e12 + random.between(0, 1e9)).toISOString()),
  ({ random }) => change('unix_uid', random.between(5000, 5999), random.between(6000, 6999)),
  () => change('externalSourceType', '', null),
  ({ random }) => change('attributes', [], [{ name: 'costCentre', value: random.hex(8), _id: random.hex(24) }]),
  () =>
    change('settings.passwordPolicy', { minLength: 8, needsSymbolic: false }, { minLength: 14, needsSymbolic: true }),
  ({ random, world }) =>
    change('emails', undefined, [{ primary: true, type: 'work', value: random.pick(world.users).email }]),
  () => change('schemas', undefined, ['urn:ietf:params:scim:schemas:core:2.0:User']),
  ({ random }) => change('tags', ['a', 1, true, null], random.chance(0.5) ? {} : ['b', { deep: [[1], []] }]),
  ({ random }) => change('ratio', 0.5, -random.between(1, 9) / 7),
  ({ world, random }) => change('manager', random.pick(world.users).id, undefined),
];
