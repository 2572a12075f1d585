/** `cutShown` of `src/mapper/steps/shown.ts` in Painless. */
export const cutFunction = `
String cutShown(String text, int longest) {
  int end = text.length();
  if (end > longest) {
    end = longest - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
  }
  StringBuilder line = new StringBuilder();
  for (int i = 0; i < end; i++) {
    char c = text.charAt(i);
    line.append((int) c < 32 ? (char) 32 : c);
  }
  if (end < text.length()) line.append('…');
  return line.toString();
}
`;

/** `src/mapper/steps/shown.ts` in Painless; needs the functions of values and lower. */
export const shownFunctions = `${cutFunction}
boolean isTold(String text, List secrets) {
  String lowered = lowerAscii(text);
  for (def word : secrets) if (lowered.contains(word)) return true;
  return false;
}
boolean tellsSecret(String text, List secrets) {
  if (text.contains('PRIVATE KEY')) return true;
  int start = 0;
  while (start < text.length() && text.charAt(start) == (char) 32) start++;
  if ((text.startsWith('{', start) || text.startsWith('[', start)) && isTold(text, secrets)) return true;
  String lowered = lowerAscii(text);
  for (def secret : secrets) {
    String word = secret;
    for (int at = lowered.indexOf(word); at >= 0; at = lowered.indexOf(word, at + 1)) {
      int next = at + word.length();
      int last = next + 20;
      while (next < last && next < lowered.length() && 'abcdefghijklmnopqrstuvwxyz0123456789_-"\\'\\\\ '.contains(lowered.substring(next, next + 1))) next++;
      if (next < lowered.length() && (lowered.charAt(next) == (char) 58 || lowered.charAt(next) == (char) 61)) return true;
    }
  }
  for (int at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 1)) {
    int slash = text.indexOf('/', at + 3);
    String host = text.substring(at + 3, slash < 0 ? text.length() : slash);
    int colon = host.indexOf(':');
    if (colon >= 0 && host.indexOf('@', colon) >= 0) return true;
  }
  return false;
}
boolean namesSecret(Map object, List secrets) {
  if (!object.containsKey('value')) return false;
  for (def entry : object.entrySet()) {
    if (entry.getKey() != 'value' && entry.getValue() instanceof String && isTold(entry.getValue(), secrets)) return true;
  }
  return false;
}
boolean holdsSecret(def value, List secrets) {
  if (value instanceof String) return tellsSecret(value, secrets);
  if (value instanceof List) {
    for (def member : value) if (holdsSecret(member, secrets)) return true;
  } else if (value instanceof Map) {
    if (namesSecret(value, secrets)) return true;
    for (def entry : value.entrySet()) {
      if (isTold(entry.getKey(), secrets) || holdsSecret(entry.getValue(), secrets)) return true;
    }
  }
  return false;
}
boolean hasName(def value, String member) {
  return value instanceof Map && value[member] instanceof String;
}
boolean isSecret(String path, def value, def rule, List secrets) {
  if (rule?.secret == true || (rule == null || rule.below == true) && isTold(path, secrets)) return true;
  if (rule?.member != null && value instanceof List) {
    boolean areNamed = true;
    for (def one : value) if (!hasName(one, rule.member)) areNamed = false;
    if (areNamed) return false;
  }
  return holdsSecret(value, secrets);
}
String shownMember(def value, def rule) {
  if (value instanceof String) return value;
  return rule?.member != null && hasName(value, rule.member) ? value[rule.member] : canonicalJson(value);
}
String shown(String path, def value, def rule, List secrets) {
  if (value == null) return '(none)';
  if (!(value instanceof Boolean) && isSecret(path, value, rule, secrets)) return '(hidden)';
  StringBuilder text = new StringBuilder();
  for (def member : value instanceof List ? value : [value]) {
    if (text.length() > 0) text.append(', ');
    text.append(shownMember(member, rule));
    if (text.length() > 200) break;
  }
  return cutShown(text.toString(), 200);
}
`;
