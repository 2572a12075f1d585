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

/** Notes an issue on the document; the last step sorts them. */
export const issueFunctions = `
void addIssue(Map ctx, String issue) {
  if (!ctx.jumpcloud.derived.issues.contains(issue)) ctx.jumpcloud.derived.issues.add(issue);
}
`;
