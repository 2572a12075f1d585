import { valueFunctions } from './values.ts';

/**
 * The walk of `src/mapper/conform.ts` in Painless. Reads the parsed event from `ctx.jumpcloud.event` and puts back what
 * the schema declares; the rest goes to `ctx.jumpcloud.unknown`, the issues to `ctx.jumpcloud.derived.issues`.
 * Parameter `attributes`: the attribute table, keyed by the name on the wire.
 */
export const conformScript = `${valueFunctions}
void keepUnknown(Map unknown, String key, def value, Set issues, String path) {
  def opaque = toOpaque(value, 0);
  if (opaque == null) return;
  if (isSafeKey(key) && key != '_json') {
    unknown[key] = opaque;
    issues.add('unknown_attribute ' + path + key);
    return;
  }
  if (unknown['_json'] == null) unknown['_json'] = new ArrayList();
  unknown['_json'].add('{' + quote(key) + ':' + canonicalJson(value) + '}');
  issues.add('unknown_attribute ' + path + '*');
}
def shapeScalar(Map attribute, def value) {
  if (!(value instanceof List)) return toScalar(attribute.type, value);
  if (attribute.list != true) return null;
  List scalars = new ArrayList();
  for (def member : value) {
    if (isEmpty(member)) continue;
    def scalar = toScalar(attribute.type, member);
    if (scalar == null) return null;
    scalars.add(scalar);
  }
  return scalars;
}
boolean flattenedFits(Map attribute, def value) {
  if (value instanceof Map) return isSafeMap(value);
  if (!(value instanceof List) || attribute.list != true) return false;
  for (def member : value) {
    if (toOpaque(member, 1) != null && !(member instanceof Map && isSafeMap(member))) return false;
  }
  return true;
}
boolean groupFits(Map attribute, def value) {
  if (value instanceof Map) return true;
  if (!(value instanceof List) || attribute.list != true) return false;
  for (def member : value) if (!isEmpty(member) && !(member instanceof Map)) return false;
  return true;
}
def asObject(String bare, def value) {
  return value instanceof Map || value instanceof List || isEmpty(value) ? value : [bare: value];
}
def asObjects(Map attribute, def value) {
  if (!(value instanceof List)) return asObject(attribute.bare, value);
  if (attribute.list != true) return value;
  List members = new ArrayList();
  for (def member : value) members.add(asObject(attribute.bare, member));
  return members;
}
def copyOf(def value) {
  if (value instanceof List) {
    List members = new ArrayList();
    for (def member : value) members.add(copyOf(member));
    return members;
  }
  if (!(value instanceof Map)) return value;
  Map copy = new HashMap();
  for (def entry : value.entrySet()) copy[entry.getKey()] = copyOf(entry.getValue());
  return copy;
}
Map conform(Map event, Map attributes, Set issues, String path) {
  Map known = new HashMap();
  Map unknown = new HashMap();
  for (def entry : event.entrySet()) {
    String key = entry.getKey();
    def value = entry.getValue();
    if (value == null || value == '') continue;
    def attribute = attributes[key];
    if (attribute == null) {
      keepUnknown(unknown, key, value, issues, path);
      continue;
    }
    String name = attribute.name == null ? key : attribute.name;
    if (attribute.bare != null) value = asObjects(attribute, value);
    def shaped = null;
    def rest = null;
    if (attribute.type == 'group') {
      if (groupFits(attribute, value)) {
        String inner = path + name + '.';
        if (value instanceof Map) {
          Map part = conform(value, attribute.children, issues, inner);
          shaped = part.known;
          rest = part.unknown;
        } else {
          shaped = new ArrayList();
          rest = new ArrayList();
          for (def member : value) {
            if (isEmpty(member)) continue;
            Map part = conform(member, attribute.children, issues, inner);
            if (!isEmpty(part.known)) shaped.add(part.known);
            if (!isEmpty(part.unknown)) rest.add(part.unknown);
          }
        }
      }
    } else if (attribute.type == 'flattened') {
      if (flattenedFits(attribute, value)) {
        shaped = toOpaque(value, 0);
        if (shaped == null) continue;
      }
    } else {
      shaped = shapeScalar(attribute, value);
    }
    if (shaped == null) {
      def opaque = toOpaque(value, 0);
      if (opaque == null) continue;
      unknown[key] = opaque;
      issues.add('wrong_type ' + path + name);
      continue;
    }
    if (!isEmpty(shaped)) {
      known[name] = shaped;
      if (attribute.spells != null && known[attribute.spells] == null) known[attribute.spells] = copyOf(shaped);
    }
    if (rest != null && !isEmpty(rest)) unknown[key] = rest;
  }
  if (unknown['_json'] != null) {
    Collections.sort(unknown['_json']);
    List pairs = new ArrayList();
    for (def pair : unknown['_json']) pairs.add(cutText(pair));
    unknown['_json'] = pairs;
  }
  return ['known': known, 'unknown': unknown];
}
Set issues = new HashSet();
Map conformed = conform(ctx.jumpcloud.event, params.attributes, issues, '');
ctx.jumpcloud.event = conformed.known;
if (!conformed.unknown.isEmpty()) ctx.jumpcloud.unknown = conformed.unknown;
if (!(ctx.jumpcloud.derived instanceof Map)) ctx.jumpcloud.derived = new HashMap();
ctx.jumpcloud.derived.issues = new ArrayList(issues);
`;
