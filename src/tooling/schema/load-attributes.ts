import type { KeyPath } from '../../readers/yaml.ts';
import type { AttributeNode, AttributeType, RelatedKind } from '../model/model.ts';
import type { YamlFile } from './load-yaml.ts';

interface RawAttribute {
  readonly name: string;
  readonly type: AttributeType;
  readonly description: string;
  readonly example?: unknown;
  readonly services?: readonly string[];
  readonly fields?: readonly RawAttribute[];
  readonly list?: true;
  readonly wire?: string;
  readonly spellings?: readonly string[];
  readonly bare?: string;
  readonly ecs?: string;
  readonly related?: RelatedKind;
  readonly duplicate?: true;
  readonly personal?: true;
  readonly ignore_above?: number;
  readonly index?: false;
}

/** The attributes that a checked file declares, with services and paths handed down. */
export function loadAttributes(file: YamlFile): readonly AttributeNode[] {
  const build = (raw: RawAttribute, place: KeyPath, parent: string, services: readonly string[]): AttributeNode => {
    const path = parent === '' ? raw.name : `${parent}.${raw.name}`;
    const own = raw.services ?? services;
    return {
      name: raw.name,
      path,
      wire: raw.wire ?? raw.name,
      spellings: raw.spellings ?? [],
      spells: undefined,
      bare: raw.bare,
      type: raw.type,
      list: raw.list ?? false,
      description: raw.description,
      example: raw.example,
      services: own,
      ecs: raw.ecs,
      related: raw.related,
      duplicate: raw.duplicate ?? false,
      personal: raw.personal ?? false,
      ignoreAbove: raw.ignore_above,
      indexed: raw.index ?? true,
      children: (raw.fields ?? [])
        .map((child, index) => build(child, [...place, 'fields', index], path, own))
        .flatMap(withSpellings),
      location: { file: file.file, line: file.lineOf(place) },
    };
  };
  return (file.value as unknown as readonly RawAttribute[])
    .map((raw, index) => build(raw, [index], '', []))
    .flatMap(withSpellings);
}

/** Its further spellings are attributes beside it, because what is sent under such a name is found under both. */
function withSpellings(attribute: AttributeNode): readonly AttributeNode[] {
  const spelled = attribute.spellings.map((name) => ({
    ...respell(attribute, attribute, name),
    spells: attribute.name,
  }));
  return [attribute, ...spelled];
}

/** The same attribute, or one within it, at another path: all that is made of it is made of the first spelling. */
function respell(attribute: AttributeNode, root: AttributeNode, name: string): AttributeNode {
  const parent = root.path.slice(0, root.path.length - root.name.length);
  return {
    ...attribute,
    ...(attribute === root && { name, wire: name }),
    path: `${parent}${name}${attribute.path.slice(root.path.length)}`,
    spellings: [],
    description: `The same as ${attribute.path}, in events that spell it this way.`,
    ecs: undefined,
    related: undefined,
    duplicate: false,
    children: attribute.children.map((child) => respell(child, root, name)),
  };
}
