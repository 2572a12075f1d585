/**
 * What attributes of an object were changed to, by the field of the document that it goes to. The first change of an
 * attribute counts; values that are no text are left to `jumpcloud.event.changes`.
 * @param changes the conformed `changes`, one object or a list
 * @param fields field of the document by attribute
 */
export function changedValues(
  changes: unknown,
  fields: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> | undefined {
  let found: Map<string, string> | undefined;
  for (const change of Array.isArray(changes) ? changes : [changes]) {
    const { field, to } = change as { readonly field?: unknown; readonly to?: unknown };
    const target = typeof field === 'string' ? fields.get(field) : undefined;
    if (target === undefined || typeof to !== 'string') continue;
    found ??= new Map();
    if (!found.has(target)) found.set(target, to);
  }
  return found;
}
