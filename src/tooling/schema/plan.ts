import { IngestError } from '../../core/errors.ts';
import { ecsField } from './ecs.ts';
import {
  type AttributeNode,
  flattenAttributes,
  type MappingEntry,
  objectName,
  relatedKinds,
  type SchemaModel,
} from './model.ts';
import type { Condition, CopyOperation, MappingPlan, Operation, TestValue } from './operations.ts';

type Body = Readonly<Record<string, unknown>>;

/**
 * Turns the schema into the list of operations that both engines are compiled from. First the plain copies that
 * attributes declare with `ecs:`, then the entries of mapping.yml in their order; a field keeps the first value it gets.
 * @throws IngestError JC_SCHEMA_INVALID for a path that is not declared, with file and line
 */
export function planMapping(model: SchemaModel): MappingPlan {
  const attributes = flattenAttributes(model.attributes);
  const checker = createPathChecker(model, attributes);
  const operations: Operation[] = [];
  for (const attribute of attributes) {
    if (attribute.ecs !== undefined) operations.push(planShorthand(attribute, attribute.ecs));
  }
  for (const entry of model.mapping) operations.push(planEntry(entry, attributes));
  const duplicates = attributes.filter((a) => a.duplicate).map((a) => a.path);
  operations.push({ kind: 'finish', root: objectName(model.stream), duplicates });
  const findings = [
    ...attributes.filter((a) => a.ecs !== undefined).flatMap((a) => checker.scalar(a.path, a.location)),
    ...model.mapping.flatMap(checker.entry),
  ];
  if (findings.length > 0)
    throw new IngestError(
      'JC_SCHEMA_INVALID',
      `the mapping breaks ${findings.length} rule(s):\n  ${findings.join('\n  ')}`,
    );
  return { stream: model.stream, operations };
}

function planShorthand(attribute: AttributeNode, target: string): Operation {
  if (ecsField(target)?.type === 'ip' && attribute.type === 'keyword') {
    const port = target.replace(/\.ip$/, '.port');
    return {
      kind: 'address',
      from: attribute.path,
      ip: target,
      port: port !== target && ecsField(port) ? port : undefined,
    };
  }
  return { kind: 'copy', from: [attribute.path], to: target, as: copyForm(target, attribute.type), when: [] };
}

/** How a value is written into a field, by what ECS says of the field. */
function copyForm(target: string, sourceType: string | undefined): CopyOperation['as'] {
  const ecs = ecsField(target);
  if (ecs?.isList) return 'list';
  return ecs?.type === 'keyword' && sourceType === 'long' ? 'keyword' : 'value';
}

function planEntry(entry: MappingEntry, attributes: readonly AttributeNode[]): Operation {
  const { body } = entry;
  const when = planConditions(body.when as Body | undefined);
  switch (entry.operation) {
    case 'constant':
      return { kind: 'constant', to: body.to as string, value: body.value as string, when };
    case 'copy': {
      const from = pathsOf(body.from);
      const source = attributes.find((attribute) => attribute.path === from[0]);
      return { kind: 'copy', from, to: body.to as string, as: copyForm(body.to as string, source?.type), when };
    }
    case 'join':
      return { kind: 'join', from: pathsOf(body.from), to: body.to as string };
    case 'address':
      return {
        kind: 'address',
        from: body.from as string,
        ip: body.ip as string,
        port: body.port as string | undefined,
      };
    case 'translate':
      return {
        kind: 'translate',
        from: body.from as string,
        to: body.to as string,
        values: body.values as Record<string, number>,
      };
    case 'location':
      return { kind: 'location', from: body.from as string, to: body.to as string };
    case 'changes':
      return { kind: 'changes', from: body.from as string, fields: body.fields as Record<string, string>, when };
    case 'timestamp':
      return { kind: 'timestamp', from: body.from as string | undefined };
    case 'latency':
      return { kind: 'latency', from: body.from as string, to: body.to as string };
    case 'catalogue':
      return { kind: 'catalogue', from: body.from as string };
    case 'outcome':
      return { kind: 'outcome' };
    case 'related':
      return { kind: 'related', lists: planRelated(attributes, body) };
    case 'message':
      return {
        kind: 'message',
        from: body.from as string,
        placeholders: Object.entries(body.placeholders as Record<string, { from: string[]; otherwise: string }>).map(
          ([name, p]) => ({ name, ...p }),
        ),
      };
    default:
      throw new IngestError(
        'JC_SCHEMA_INVALID',
        `${entry.location.file}:${entry.location.line} there is no operation ${entry.operation}`,
      );
  }
}

function planConditions(when: Body = {}): readonly Condition[] {
  return Object.entries(when).map(([path, test]): Condition => {
    if (typeof test === 'string' || typeof test === 'number') return { kind: 'in', path, values: [test] };
    if (Array.isArray(test)) return { kind: 'in', path, values: test as TestValue[] };
    const { present, same_as: other, not } = test as { present?: boolean; same_as?: string; not?: TestValue[] };
    if (not !== undefined) return { kind: 'not_in', path, values: not };
    return other === undefined ? { kind: 'present', path, present: present ?? true } : { kind: 'same', path, other };
  });
}

function planRelated(attributes: readonly AttributeNode[], body: Body) {
  return relatedKinds.map((kind) => ({
    to: `related.${kind}`,
    asAddress: kind === 'ip',
    from: attributes.filter((a) => a.related === kind).map((a) => a.path),
    fields: (body[kind] as string[] | undefined) ?? [],
  }));
}

function pathsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as string[]) : [value as string];
}

const locationFields = [
  'country_iso_code',
  'continent_code',
  'region_name',
  'region_iso_code',
  'city_name',
  'timezone',
  'location',
];

/** The fields of the document that an operation reads or writes. */
function fieldsOf(operation: string, body: Body): readonly unknown[] {
  if (operation === 'related') return Object.values(body).flat();
  if (operation === 'changes') return Object.values(body.fields as Body);
  if (operation === 'location') return locationFields.map((name) => `${body.to}.${name}`);
  return [body.to, body.ip, body.port];
}

function createPathChecker(model: SchemaModel, attributes: readonly AttributeNode[]) {
  const byPath = new Map(attributes.map((attribute) => [attribute.path, attribute]));
  const targets = new Set(model.documentFields.map((field) => field.name));
  const at = (location: { file: string; line: number }, text: string) => `${location.file}:${location.line} ${text}`;

  /** A path that an operation reads as one value: declared, and no list on the way. */
  const scalar = (path: string, location: { file: string; line: number }): readonly string[] => {
    const segments = path.split('.');
    for (let i = 1; i <= segments.length; i++) {
      const attribute = byPath.get(segments.slice(0, i).join('.'));
      if (!attribute) return [at(location, `no attribute ${path} is declared`)];
      if (attribute.list) return [at(location, `${path} cannot be read as one value: ${attribute.path} is a list`)];
    }
    return [];
  };

  const entry = ({ operation, body, location }: MappingEntry): readonly string[] => {
    const findings: string[] = [];
    // The operation that walks through a list is the only one that reads one.
    if (body.from !== undefined && operation !== 'changes')
      for (const path of pathsOf(body.from)) findings.push(...scalar(path, location));
    for (const [path, test] of Object.entries((body.when ?? {}) as Body)) {
      findings.push(...scalar(path, location));
      const other = (test as { same_as?: string }).same_as;
      if (other !== undefined) findings.push(...scalar(other, location));
    }
    const fields = fieldsOf(operation, body);
    for (const field of fields) {
      if (typeof field === 'string' && !targets.has(field))
        findings.push(at(location, `${field} is not declared in ecs.yml or base.yml`));
    }
    for (const placeholder of Object.values((body.placeholders ?? {}) as Record<string, { from: string[] }>)) {
      for (const path of placeholder.from) findings.push(...scalar(path, location));
    }
    return findings;
  };
  return { scalar, entry };
}
