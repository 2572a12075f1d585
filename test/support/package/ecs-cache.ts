import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EcsFlat, EcsVersion } from '@elastic/ecs';

type Definition = Readonly<Record<string, unknown>>;

/** What elastic-package reads of a field; false is only said where it is. */
const kept = ['type', 'description', 'normalize', 'allowed_values', 'expected_values', 'pattern', 'object_type'];
const keptIfFalse = ['index', 'doc_values'];

/**
 * Puts the ECS schema where elastic-package looks before it asks the network. JSON is YAML, so the name is right.
 * @param home the tool's own folder
 */
export function writeEcsCache(home: string): void {
  const groups: Record<string, { type: 'group'; fields: Record<string, Definition> }> = {};
  for (const [name, field] of Object.entries(EcsFlat as unknown as Readonly<Record<string, Definition>>)) {
    const group = name.includes('.') ? name.slice(0, name.indexOf('.')) : 'base';
    groups[group] ??= { type: 'group', fields: {} };
    groups[group].fields[name] = definition(name, field);
  }
  const folder = join(home, 'cache', 'fields', 'ecs', `v${EcsVersion}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ecs_nested.yml'), JSON.stringify(groups));
}

function definition(name: string, field: Definition): Definition {
  const entries = Object.entries(field).filter(
    ([key, value]) =>
      (kept.includes(key) && !(Array.isArray(value) && value.length === 0)) ||
      (keptIfFalse.includes(key) && value === false),
  );
  const multiFields = field.multi_fields as readonly { readonly name: string; readonly type: string }[] | undefined;
  return {
    name,
    ...Object.fromEntries(entries),
    ...(multiFields && { multi_fields: multiFields.map((multi) => ({ name: multi.name, type: multi.type })) }),
  };
}
