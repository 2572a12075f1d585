import { isJsonObject, type JsonValue, own } from '../../core/json.ts';

type Segment =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'slice'; readonly from: number | undefined; readonly to: number | undefined }
  | { readonly kind: 'all' }
  | { readonly kind: 'deep' };

/**
 * Reads a JSONPath: names, quoted names, indexes, slices, `*` and `..`; no filters and no scripts.
 * @returns its segments, or what is wrong with it
 */
export function parsePath(text: string): readonly Segment[] | string {
  if (!text.startsWith('$')) return `"${text}" is not a JSONPath: it must begin with $`;
  const segments: Segment[] = [];
  const pattern =
    /(\.\.)|\.(\*)|\.?([^.[\]\s*'"]+)|\[\s*(\*)\s*\]|\[\s*'([^']*)'\s*\]|\[\s*"([^"]*)"\s*\]|\[\s*(-?\d*)\s*(:?)\s*(-?\d*)\s*\]/y;
  pattern.lastIndex = 1;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) return `"${text}" has something at "${text.slice(at)}" that this engine does not evaluate`;
    const [, deep, star, name, inner, single, double, from, colon, to] = match;
    const isBare = name !== undefined && text[at] !== '.' && segments.at(-1)?.kind !== 'deep';
    if (isBare) return `"${text}" needs a dot before "${name}"`;
    if (deep !== undefined) segments.push({ kind: 'deep' });
    else if (star !== undefined || inner !== undefined) segments.push({ kind: 'all' });
    else if ((name ?? single ?? double) !== undefined)
      segments.push({ kind: 'name', name: name ?? single ?? double ?? '' });
    else if (colon === ':') segments.push({ kind: 'slice', from: number(from), to: number(to) });
    else if (from !== undefined && from !== '') segments.push({ kind: 'index', index: Number(from) });
    else return `"${text}" has an empty index`;
  }
  return segments;
}

function number(text: string | undefined): number | undefined {
  return text === undefined || text === '' ? undefined : Number(text);
}

/** All values that the path leads to, in the order of the document. */
export function selectPath(root: JsonValue, segments: readonly Segment[]): readonly JsonValue[] {
  return segments.reduce<readonly JsonValue[]>(
    (values, segment) => values.flatMap((value) => step(value, segment)),
    [root],
  );
}

function step(value: JsonValue, segment: Segment): readonly JsonValue[] {
  const isList = Array.isArray(value);
  const list = (isList ? value : []) as readonly JsonValue[];
  switch (segment.kind) {
    case 'name': {
      const found = isJsonObject(value) ? own(value, segment.name) : undefined;
      return found === undefined ? [] : [found];
    }
    case 'index': {
      const found = list.at(segment.index);
      return found === undefined ? [] : [found];
    }
    case 'slice':
      return list.slice(segment.from, segment.to);
    case 'all':
      return isList ? list : isJsonObject(value) ? Object.values(value) : [];
    case 'deep':
      return [value, ...step(value, { kind: 'all' }).flatMap((inner) => step(inner, segment))];
  }
}
