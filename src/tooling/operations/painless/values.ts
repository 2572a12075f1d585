import { quoteFunction } from './quote.ts';

/** `src/mapper/steps/scalars.ts`, `opaque.ts` and `canonical-json.ts` in Painless: what any script needs to judge JSON values. */
export const valueFunctions = `
boolean isEmpty(def value) {
  if (value == null || value == '') return true;
  if (value instanceof Map || value instanceof List) return value.isEmpty();
  return false;
}
boolean isSafeKey(String key) {
  if (key.length() == 0 || key.length() > 256 || key == '__proto__') return false;
  if (key.startsWith('.') || key.endsWith('.') || key.contains('..')) return false;
  for (int i = 0; i < key.length(); i++) if ((int) key.charAt(i) < 32) return false;
  return true;
}
boolean isSafeMap(Map map) {
  for (def key : map.keySet()) if (!isSafeKey(key)) return false;
  return true;
}
boolean isWhole(def value) {
  if (value instanceof Integer) return true;
  if (value instanceof Long) return value >= -9007199254740991L && value <= 9007199254740991L;
  if (!(value instanceof Double)) return false;
  return value == Math.rint(value) && Math.abs(value) <= 9007199254740991.0;
}
def plainNumber(def value) {
  if (isWhole(value)) return value;
  double number = value.doubleValue();
  if (number == Double.POSITIVE_INFINITY) return 'Infinity';
  if (number == Double.NEGATIVE_INFINITY) return '-Infinity';
  return number;
}
boolean isDigits(String text) {
  if (text.length() == 0 || text.length() > 15) return false;
  for (int i = 0; i < text.length(); i++) {
    int c = (int) text.charAt(i);
    if (c < 48 || c > 57) return false;
  }
  return true;
}
def wholeFromText(String text) {
  if (text.length() > 16) return null;
  String digits = text.startsWith('-') ? text.substring(1) : text;
  if (!isDigits(digits) || (digits.length() > 1 && digits.startsWith('0'))) return null;
  return Long.parseLong(text);
}
def decimalFromText(String text) {
  if (text.length() > 32) return null;
  String rest = text.startsWith('-') ? text.substring(1) : text;
  int dot = rest.indexOf('.');
  if (dot < 0 ? !isDigits(rest) : !(isDigits(rest.substring(0, dot)) && isDigits(rest.substring(dot + 1)))) return null;
  return Double.parseDouble(text);
}
def toScalar(String type, def value) {
  if (type == 'keyword') {
    if (value instanceof String) return value;
    if (value instanceof Boolean) return value.toString();
    if (value instanceof Number && isWhole(value)) return String.valueOf(value.longValue());
    return null;
  }
  if (type == 'boolean') {
    if (value instanceof Boolean) return value;
    if (value == 'true') return true;
    if (value == 'false') return false;
    return null;
  }
  if (type == 'long') {
    if (value instanceof String) return wholeFromText(value);
    if (value instanceof Number && isWhole(value)) return value.longValue();
    return null;
  }
  def number = value instanceof String ? decimalFromText(value) : value;
  if (!(number instanceof Number)) return null;
  double d = number.doubleValue();
  double largest = type == 'float' ? 3.4028234663852886E38 : Double.MAX_VALUE;
  return Math.abs(d) <= largest ? d : null;
}
${quoteFunction}
String numberText(def value) {
  if (isWhole(value)) return String.valueOf(value.longValue());
  def plain = plainNumber(value);
  return plain instanceof String ? quote(plain) : plain.toString();
}
String canonicalJson(def value) {
  if (value == null) return 'null';
  if (value instanceof String) return quote(value);
  if (value instanceof Number) return numberText(value);
  if (value instanceof Boolean) return value.toString();
  StringBuilder text = new StringBuilder();
  if (value instanceof List) {
    text.append('[');
    for (def member : value) {
      if (text.length() > 1) text.append(',');
      text.append(canonicalJson(member));
    }
    return text.append(']').toString();
  }
  List keys = new ArrayList(value.keySet());
  Collections.sort(keys);
  text.append('{');
  for (def key : keys) {
    if (text.length() > 1) text.append(',');
    text.append(quote(key)).append(':').append(canonicalJson(value[key]));
  }
  return text.append('}').toString();
}
def cutText(String text) {
  if (text.length() <= 7000) return text;
  List pieces = new ArrayList();
  int from = 0;
  while (from < text.length()) {
    int to = (int) Math.min(from + 7000, text.length());
    if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) to--;
    pieces.add(text.substring(from, to));
    from = to;
  }
  return pieces;
}
def toOpaque(def value, int depth) {
  if (isEmpty(value)) return null;
  if (value instanceof Number) return plainNumber(value);
  boolean isMap = value instanceof Map;
  boolean isList = value instanceof List;
  if (value instanceof String) return cutText(value);
  if (!isMap && !isList) return value;
  if (depth >= 12) return cutText(canonicalJson(value));
  if (isList) {
    List members = new ArrayList();
    for (def member : value) {
      def opaque = toOpaque(member, depth + 1);
      if (opaque != null) members.add(opaque);
    }
    return members.isEmpty() ? null : members;
  }
  if (!isSafeMap(value)) return cutText(canonicalJson(value));
  Map kept = new HashMap();
  for (def entry : value.entrySet()) {
    def opaque = toOpaque(entry.getValue(), depth + 1);
    if (opaque != null) kept[entry.getKey()] = opaque;
  }
  return kept.isEmpty() ? null : kept;
}
`;
