import { addressParsers } from './addresses.ts';

/** `src/mapper/steps/networks.ts` in Painless; a network is a list of bits, lowest and highest address. */
export const networkFunctions = `${addressParsers}
BigInteger valueOfParts(String ip) {
  BigInteger value = BigInteger.ZERO;
  int from = 0;
  for (int i = 0; i <= ip.length(); i++) {
    if (i < ip.length() && ip.charAt(i) != (char) 46) continue;
    value = value.shiftLeft(8).add(BigInteger.valueOf(Long.parseLong(ip.substring(from, i))));
    from = i + 1;
  }
  return value;
}
List valueOfHalf(String text) {
  BigInteger value = BigInteger.ZERO;
  int groups = 0;
  int from = 0;
  for (int i = 0; i <= text.length() && text != ''; i++) {
    if (i < text.length() && text.charAt(i) != (char) 58) continue;
    String part = text.substring(from, i);
    boolean isTail = part.contains('.');
    value = isTail ? value.shiftLeft(32).add(valueOfParts(part)) : value.shiftLeft(16).add(new BigInteger(part, 16));
    groups += isTail ? 2 : 1;
    from = i + 1;
  }
  return [value, groups];
}
BigInteger valueOfGroups(String ip) {
  int gap = ip.indexOf('::');
  List head = valueOfHalf(gap < 0 ? ip : ip.substring(0, gap));
  List tail = valueOfHalf(gap < 0 ? '' : ip.substring(gap + 2));
  BigInteger value = head[0];
  BigInteger rest = tail[0];
  int groups = head[1];
  return value.shiftLeft(16 * (8 - groups)).add(rest);
}
List readOne(String padded) {
  int first = 0;
  int end = padded.length();
  while (first < end && padded.charAt(first) == (char) 32) first++;
  while (end > first && padded.charAt(end - 1) == (char) 32) end--;
  String text = padded.substring(first, end);
  if (text.startsWith('[')) return null;
  Map address = parseAddress(text);
  if (address == null || address.port != null) return null;
  boolean isLong = address.ip.contains(':');
  if (isLong != text.contains(':')) return null;
  BigInteger value = isLong ? valueOfGroups(address.ip) : valueOfParts(address.ip);
  return [isLong ? 128 : 32, value, value];
}
List readBlock(List address, String digits) {
  if (address == null || digits.length() > 3 || !isDigits(digits)) return null;
  if (digits.length() > 1 && digits.startsWith('0')) return null;
  int bits = address[0];
  int free = bits - Integer.parseInt(digits);
  if (free < 0) return null;
  BigInteger low = address[1];
  low = low.shiftRight(free).shiftLeft(free);
  return [bits, low, low.add(BigInteger.ONE.shiftLeft(free)).subtract(BigInteger.ONE)];
}
List readNetwork(String text) {
  if (text.length() > 100) return null;
  int slash = text.indexOf('/');
  int dash = text.indexOf('-');
  if (slash >= 0) return readBlock(readOne(text.substring(0, slash)), text.substring(slash + 1));
  List low = readOne((dash < 0 ? text : text.substring(0, dash)));
  List high = dash < 0 ? low : readOne(text.substring(dash + 1));
  if (low == null || high == null || low[0] != high[0] || low[1].compareTo(high[1]) > 0) return null;
  return [low[0], low[1], high[2]];
}
int networkOrder(List a, List b) {
  int difference = Integer.compare(a[0], b[0]);
  return difference != 0 ? difference : a[1].compareTo(b[1]);
}
List mergeNetworks(List networks) {
  networks.sort((a, b) -> networkOrder(a, b));
  List merged = new ArrayList();
  for (def next : networks) {
    List last = merged.isEmpty() ? null : merged[merged.size() - 1];
    if (last == null || last[0] != next[0] || next[1].compareTo(last[2].add(BigInteger.ONE)) > 0) merged.add(next);
    else if (next[2].compareTo(last[2]) > 0) merged[merged.size() - 1] = [last[0], last[1], next[2]];
  }
  return merged;
}
boolean covers(List outer, List inner) {
  return outer[0] == inner[0] && outer[1].compareTo(inner[1]) <= 0 && outer[2].compareTo(inner[2]) >= 0;
}
int prefixOf(List network) {
  BigInteger high = network[2];
  BigInteger low = network[1];
  int bits = network[0];
  return bits - high.subtract(low).add(BigInteger.ONE).bitLength() + 1;
}
`;
