/** Reading and writing along a path given as a list of keys. */
export const pathFunctions = `
def at(def value, List path) {
  for (def key : path) {
    if (!(value instanceof Map)) return null;
    value = value[key];
  }
  return value;
}
void put(Map object, List path, def value) {
  for (int i = 0; i < path.size() - 1; i++) {
    if (object[path[i]] == null) object[path[i]] = new HashMap();
    object = object[path[i]];
  }
  object[path[path.size() - 1]] = value;
}
`;

/** Paths as these functions take them. Those that are undefined are left out. */
export function keysOf(paths: Readonly<Record<string, string | readonly string[] | undefined>>): object {
  const given = Object.entries(paths).flatMap(([name, path]) => (path === undefined ? [] : [[name, path] as const]));
  const keys = (path: string | readonly string[]): readonly unknown[] =>
    typeof path === 'string' ? path.split('.') : path.map(keys);
  return Object.fromEntries(given.map(([name, path]) => [name, keys(path)]));
}

/** Notes an issue on the document; the last step sorts them. */
export const issueFunctions = `
void addIssue(Map ctx, String issue) {
  if (!ctx.jumpcloud.derived.issues.contains(issue)) ctx.jumpcloud.derived.issues.add(issue);
}
`;
