/** `src/mapper/steps/growth.ts` in Painless; needs the functions of values, lower and networks. */
export const growthFunctions = `
def differenceOf(def from, def to) {
  if (from == null || to == null) return null;
  int order = from.compareTo(to);
  return order < 0 ? 1 : order > 0 ? -1 : 0;
}
def numberOf(def value, Map rule) {
  if (!(value instanceof Number)) return null;
  double number = value.doubleValue();
  return number > 0 || (rule.zero == true && number == 0) ? (number == 0 ? 0.0 : number) : null;
}
def flagOf(def value, Map rule) {
  if (value == null) return rule.absentIsOff == true ? 0 : null;
  return value instanceof Boolean ? (value ? 1 : 0) : null;
}
def timeOf(def value, Map rule) {
  if (value == null) return rule.absentIsOff == true ? '' : null;
  if (!(value instanceof String) || value.length() > 40 || !value.endsWith('Z')) return null;
  String template = '0000-00-00T00:00:00';
  if (value.length() < template.length()) return null;
  for (int i = 0; i < template.length(); i++) {
    int wanted = (int) template.charAt(i);
    int unit = (int) value.charAt(i);
    if (wanted == 48 ? unit < 48 || unit > 57 : unit != wanted) return null;
  }
  String fraction = value.substring(template.length(), value.length() - 1);
  boolean isTime = fraction == '';
  if (fraction.startsWith('.') && fraction.length() > 1) {
    isTime = true;
    for (int i = 1; i < fraction.length(); i++) if ((int) fraction.charAt(i) < 48 || (int) fraction.charAt(i) > 57) isTime = false;
  }
  return isTime ? value.substring(0, template.length()) : null;
}
def rankOf(def value, Map rule) {
  return value instanceof String ? rule.ranks[lowerAscii(value)] : null;
}
def membersOf(def value, Map rule) {
  if (value == null) return rule.absentIsOff == true ? new ArrayList() : null;
  if (!(value instanceof List)) return [value];
  return value.size() > 200 ? null : value;
}
def networkOf(def member) { return member instanceof String ? readNetwork(member) : null; }
Map contentOf(List members, boolean areNetworks) {
  List networks = new ArrayList();
  Set others = new HashSet();
  for (def member : members) {
    def network = areNetworks ? networkOf(member) : null;
    if (network == null) others.add(canonicalJson(member));
    else networks.add(network);
  }
  return ['networks': mergeNetworks(networks), 'others': others];
}
boolean isWithin(Map inner, Map outer) {
  for (def network : inner.networks) {
    boolean isInside = false;
    for (def other : outer.networks) if (covers(other, network)) isInside = true;
    if (!isInside) return false;
  }
  return outer.others.containsAll(inner.others);
}
def growthOfLists(def from, def to, boolean areNetworks) {
  if (from == null || to == null) return null;
  Map before = contentOf(from, areNetworks);
  Map after = contentOf(to, areNetworks);
  boolean isNone = isWithin(after, before);
  if (isWithin(before, after)) return isNone ? 0 : 1;
  return isNone ? -1 : null;
}
def growthOf(Map rule, def from, def to) {
  String kind = rule.kind;
  if (kind == 'number') return differenceOf(numberOf(from, rule), numberOf(to, rule));
  if (kind == 'flag') return differenceOf(flagOf(from, rule), flagOf(to, rule));
  if (kind == 'date') return differenceOf(timeOf(from, rule), timeOf(to, rule));
  if (kind == 'presence') return from == null ? 1 : to == null ? -1 : null;
  if (kind == 'rank') {
    def difference = differenceOf(rankOf(from, rule), rankOf(to, rule));
    return difference == 0 ? null : difference;
  }
  return kind == 'list' ? growthOfLists(membersOf(from, rule), membersOf(to, rule), rule.networks == true) : null;
}
`;
