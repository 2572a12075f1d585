import { EcsFlat, EcsVersion } from '@elastic/ecs';

export interface EcsField {
  readonly type: string;
  readonly description: string;
  readonly short: string;
  /** Whether ECS wants an array. */
  readonly isList: boolean;
  readonly ignoreAbove: number | undefined;
  readonly multiFields: readonly { readonly name: string; readonly type: string }[];
  readonly index: boolean;
}

interface FlatEntry {
  readonly type: string;
  readonly description: string;
  readonly short: string;
  readonly normalize?: readonly string[];
  readonly ignore_above?: number;
  readonly multi_fields?: readonly { readonly name: string; readonly type: string }[];
  readonly index?: boolean;
  readonly allowed_values?: readonly { readonly name: string; readonly expected_event_types?: readonly string[] }[];
}

const flat = EcsFlat as unknown as Readonly<Record<string, FlatEntry>>;

export const ecsVersion: string = EcsVersion;

/** The ECS definition of a field, or undefined where ECS has none of that name. */
export function ecsField(name: string): EcsField | undefined {
  const entry = Object.hasOwn(flat, name) ? flat[name] : undefined;
  return (
    entry && {
      type: entry.type,
      description: entry.description,
      short: entry.short,
      isList: entry.normalize?.includes('array') ?? false,
      ignoreAbove: entry.ignore_above,
      multiFields: entry.multi_fields ?? [],
      index: entry.index ?? true,
    }
  );
}

/** The values that ECS allows for a field. */
export function allowedValues(name: string): readonly string[] {
  return flat[name]?.allowed_values?.map((value) => value.name) ?? [];
}

/** The values of `event.type` that ECS expects beside a value of `event.category`. */
export function expectedEventTypes(category: string): readonly string[] {
  const entry = flat['event.category']?.allowed_values?.find((value) => value.name === category);
  return entry?.expected_event_types ?? [];
}
