/** `src/mapper/steps/compare.ts` and `settings.ts` in Painless; needs all the functions that those use. */
export const compareFunctions = `
def fitting(def rules, def eventType) {
  if (rules == null) return null;
  for (def rule : rules) if (rule.events == null || rule.events.contains(eventType)) return rule;
  return null;
}
def ruleOf(String path, def eventType, Map params) {
  if (path.length() > 500) return null;
  String lowered = lowerAscii(path);
  def rule = fitting(params.exact[lowered], eventType);
  if (rule == null) rule = fitting(params.anywhere[lowered], eventType);
  for (int dot = lowered.indexOf('.'); rule == null && dot >= 0; dot = lowered.indexOf('.', dot + 1)) {
    rule = fitting(params.anywhere[lowered.substring(dot + 1)], eventType);
  }
  for (int dot = lowered.lastIndexOf('.'); rule == null && dot > 0; dot = lowered.lastIndexOf('.', dot - 1)) {
    rule = fitting(params.below[lowered.substring(0, dot)], eventType);
  }
  return rule;
}
boolean isSingle(def rule) { return rule != null && ['number', 'flag', 'date', 'rank'].contains(rule.kind); }
void collect(def value, String path, Map values, def before, def eventType, Map params) {
  if (value == null || values.size() > 1000) return;
  if (!(value instanceof Map) || namesSecret(value, params.secrets)) {
    values[path] = values.containsKey(path) ? [values[path], value] : value;
    return;
  }
  if (before != null && ['from', 'to'].containsAll(value.keySet())) {
    if (!before.containsKey(path) && isSingle(ruleOf(path, eventType, params))) {
      if (value.from != null) before[path] = value.from;
      if (value.to != null) values[path] = value.to;
      return;
    }
  }
  List keys = new ArrayList(value.keySet());
  Collections.sort(keys);
  for (def key : keys) collect(value[key], path + '.' + key, values, before, eventType, params);
}
String effectOf(def rule, def from, def to, boolean isReshaped) {
  if (rule == null) return 'unlisted';
  if (rule.kind == 'never') return 'neutral';
  def growth = isReshaped ? null : growthOf(rule, from, to);
  if (growth == null) return 'unknown';
  if (growth == 0) return 'neutral';
  return growth > 0 == (rule.grows == true) ? 'weaker' : 'stronger';
}
List leavesOf(String field, def from, def to, def eventType, Map params) {
  Map before = new HashMap();
  Map after = new HashMap();
  collect(from, field, before, null, eventType, params);
  collect(to, field, after, before, eventType, params);
  if (before.size() > 1000 || after.size() > 1000) {
    return [['path': field, 'from': from, 'to': to, 'rule': null, 'effect': 'unlisted']];
  }
  Set paths = new HashSet(before.keySet());
  paths.addAll(after.keySet());
  Set reshaped = new HashSet();
  for (def path : paths) {
    for (int dot = path.length() > 500 ? -1 : path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
      if (!paths.contains(path.substring(0, dot))) continue;
      reshaped.add(path.substring(0, dot));
      reshaped.add(path);
    }
  }
  List leaves = new ArrayList();
  for (def path : paths) {
    def was = before[path];
    def value = after[path];
    if (was != null && value != null && canonicalJson(was) == canonicalJson(value)) continue;
    def rule = ruleOf(path, eventType, params);
    leaves.add(['path': path, 'from': was, 'to': value, 'rule': rule, 'effect': effectOf(rule, was, value, reshaped.contains(path))]);
  }
  return leaves;
}
int rankOfEffect(String effect) { return effect == 'weaker' ? 0 : effect == 'stronger' ? 1 : effect == 'unknown' ? 2 : 3; }
int leafOrder(Map a, Map b) {
  int difference = rankOfEffect(a.effect) - rankOfEffect(b.effect);
  return difference != 0 ? difference : a.path.compareTo(b.path);
}
void putListed(Map found, String name, Set texts) {
  if (texts.isEmpty()) return;
  List all = new ArrayList(texts);
  found[name] = all.size() > 50 ? new ArrayList(all.subList(0, 50)) : all;
}
Map compareChanges(def changes, def eventType, Map params) {
  Set names = new LinkedHashSet();
  List leaves = new ArrayList();
  boolean isUntold = false;
  for (def change : changes instanceof List ? changes : [changes]) {
    if (!(change.field instanceof String)) {
      isUntold = true;
      continue;
    }
    names.add(cutShown(change.field, 500));
    if (leaves.size() > 1000) {
      isUntold = true;
      continue;
    }
    def rule = ruleOf(change.field, eventType, params);
    if (change.from == null && change.to == null && rule?.kind != 'never') isUntold = true;
    leaves.addAll(leavesOf(change.field, change.from, change.to, eventType, params));
  }
  leaves.sort((a, b) -> leafOrder(a, b));
  Set set = new LinkedHashSet();
  Set texts = new LinkedHashSet();
  Set weaker = new LinkedHashSet();
  Set stronger = new LinkedHashSet();
  def widest = null;
  for (def leaf : leaves) {
    String path = leaf.path;
    def rule = leaf.rule;
    String value = shown(path, leaf.to, rule, params.secrets);
    if (set.size() < 51) set.add(cutShown(path + '=' + value, 500));
    String words = rule == null ? path : rule.words;
    if (texts.size() < 51) texts.add(cutShown(words + ': ' + shown(path, leaf.from, rule, params.secrets) + ' → ' + value, 500));
    if (leaf.effect == 'weaker') weaker.add(cutShown(path, 500));
    else if (leaf.effect == 'stronger') stronger.add(cutShown(path, 500));
    else if (leaf.effect != 'neutral') isUntold = true;
    if (rule == null || rule.networks != true || leaf.to == null) continue;
    for (def member : leaf.to instanceof List ? leaf.to : [leaf.to]) {
      def network = networkOf(member);
      if (network != null && (widest == null || prefixOf(network) < widest)) widest = prefixOf(network);
    }
  }
  Map found = new HashMap();
  putListed(found, 'fields', names);
  putListed(found, 'set', set);
  putListed(found, 'text', texts);
  putListed(found, 'weaker', weaker);
  putListed(found, 'stronger', stronger);
  String known = weaker.isEmpty() ? 'stronger' : stronger.isEmpty() ? 'weaker' : 'mixed';
  found.verdict = weaker.isEmpty() && stronger.isEmpty() ? (isUntold ? 'unknown' : 'neutral') : known;
  if (widest != null) found.widest_prefix = widest;
  return found;
}
`;
