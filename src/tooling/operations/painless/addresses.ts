/** Needs a function `isDigits`. */
export const addressParsers = `
boolean isIpv4(String text) {
  if (text.length() < 7 || text.length() > 15) return false;
  String rest = text;
  for (int n = 0; n < 4; n++) {
    int dot = rest.indexOf('.');
    if (n < 3 ? dot < 0 : dot >= 0) return false;
    String part = n < 3 ? rest.substring(0, dot) : rest;
    if (part.length() == 0 || part.length() > 3 || !isDigits(part)) return false;
    if (part.length() > 1 && part.startsWith('0')) return false;
    if (Integer.parseInt(part) > 255) return false;
    if (n < 3) rest = rest.substring(dot + 1);
  }
  return true;
}
boolean isHexGroup(String text) {
  if (text.length() == 0 || text.length() > 4) return false;
  for (int i = 0; i < text.length(); i++) {
    int c = (int) text.charAt(i);
    if (!((c >= 48 && c <= 57) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102))) return false;
  }
  return true;
}
int countGroups(String text, boolean ipv4Allowed) {
  if (text == '') return 0;
  int count = 0;
  String rest = text;
  while (true) {
    int colon = rest.indexOf(':');
    String part = colon < 0 ? rest : rest.substring(0, colon);
    if (ipv4Allowed && colon < 0 && isIpv4(part)) count += 2;
    else if (isHexGroup(part)) count += 1;
    else return -1;
    if (colon < 0) return count;
    rest = rest.substring(colon + 1);
  }
}
boolean isIpv6(String text) {
  if (text.length() < 2 || text.length() > 45) return false;
  int gap = text.indexOf('::');
  if (gap < 0) return countGroups(text, true) == 8;
  if (text.indexOf('::', gap + 1) >= 0) return false;
  int before = countGroups(text.substring(0, gap), false);
  int after = countGroups(text.substring(gap + 2), true);
  return before >= 0 && after >= 0 && before + after <= 7;
}
int parsePort(String text) {
  if (text.length() == 0 || text.length() > 5 || !isDigits(text)) return -1;
  int port = Integer.parseInt(text);
  return port <= 65535 ? port : -1;
}
Map parseBare(String text) {
  if (isIpv4(text)) return ['ip': text];
  if (!isIpv6(text)) return null;
  String lower = text.toLowerCase();
  if (lower.startsWith('::ffff:') && isIpv4(lower.substring(7))) return ['ip': lower.substring(7)];
  return ['ip': lower];
}
Map withPort(Map address, int port) {
  if (address == null || port < 0) return null;
  address.port = port;
  return address;
}
Map parseAddress(String text) {
  if (text.length() > 64) return null;
  if (text.startsWith('[')) {
    int end = text.indexOf(']');
    if (end < 0) return null;
    String rest = text.substring(end + 1);
    Map address = parseBare(text.substring(1, end));
    if (rest == '') return address;
    return rest.startsWith(':') ? withPort(address, parsePort(rest.substring(1))) : null;
  }
  int colon = text.indexOf(':');
  if (colon > 0 && colon == text.lastIndexOf(':')) {
    String host = text.substring(0, colon);
    return isIpv4(host) ? withPort(['ip': host], parsePort(text.substring(colon + 1))) : null;
  }
  return parseBare(text);
}
boolean isSeparator(int c) { return c == 44 || c == 59 || c == 32 || c == 9 || c == 13 || c == 10; }
List parseAddresses(String text) {
  List found = new ArrayList();
  Map one = parseAddress(text);
  if (one != null) {
    found.add(one);
    return found;
  }
  if (text.length() > 2000) return found;
  int from = 0;
  for (int i = 0; i <= text.length(); i++) {
    if (i < text.length() && !isSeparator((int) text.charAt(i))) continue;
    if (i > from) {
      Map part = parseAddress(text.substring(from, i));
      if (part != null) found.add(part);
    }
    from = i + 1;
  }
  return found;
}
`;

/** `src/mapper/steps/address.ts` in Painless: `parseAddresses` gives a list of maps of ip and port. */
export const addressFunctions = `
boolean isDigits(String text) {
  for (int i = 0; i < text.length(); i++) {
    int c = (int) text.charAt(i);
    if (c < 48 || c > 57) return false;
  }
  return true;
}
${addressParsers}`;
