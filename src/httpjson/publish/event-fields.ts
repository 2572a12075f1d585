import { own } from '../../core/json.ts';
import { type DraftBody, type DraftValue, define, isBody, makeMapAt } from '../draft-value.ts';

/** The value at a dotted path; a name that holds dots itself is found, too. */
export function getField(event: DraftBody, path: string): DraftValue | undefined {
  const place = placeOf(event, path);
  return place?.map[place.name];
}

/** The list at a dotted path, which a single text is, too; empty for anything else. */
export function getTexts(event: DraftBody, path: string): readonly DraftValue[] {
  const found = getField(event, path);
  return Array.isArray(found) ? found : typeof found === 'string' ? [found] : [];
}

/** Does nothing where the path leads through a value that is no map. */
export function putField(event: DraftBody, path: string, value: DraftValue): void {
  const names = path.split('.');
  const map = makeMapAt(event, names.slice(0, -1));
  if (map) define(map, names.at(-1) ?? '', value);
}

export function deleteField(event: DraftBody, path: string): void {
  const place = placeOf(event, path);
  if (place) delete place.map[place.name];
}

/** The map that holds the field, and its name there. */
function placeOf(event: DraftBody, path: string): { readonly map: DraftBody; readonly name: string } | undefined {
  if (Object.hasOwn(event, path)) return { map: event, name: path };
  for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
    const inner = own(event, path.slice(0, dot));
    const place = isBody(inner) ? placeOf(inner, path.slice(dot + 1)) : undefined;
    if (place) return place;
  }
  return undefined;
}

/** Maps are merged, anything else is replaced. */
export function mergeInto(event: DraftBody, more: DraftBody): void {
  for (const [name, value] of Object.entries(more)) {
    const existing = own(event, name);
    if (isBody(existing) && isBody(value)) mergeInto(existing, value);
    else define(event, name, value);
  }
}
