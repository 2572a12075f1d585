import { anyPainless, firstFunction, firstSentence, firstTypescript } from './alternatives.ts';
import { readPainless } from './condition.ts';
import { type OperationDefinition, scriptProcessor } from './definition.ts';
import { lowerFunctions } from './painless/lower.ts';
import { keysOf, pathFunctions } from './painless/paths.ts';
import { members, path, paths } from './schema-parts.ts';

/** `src/mapper/steps/distance.ts` in Painless, operation by operation. */
const script = `${lowerFunctions}${pathFunctions}${firstFunction}
double sine(double angle) {
  double x = angle > Math.PI / 2 ? Math.PI - angle : angle;
  double term = x;
  double sum = x;
  for (int n = 2; n < 24; n += 2) {
    term = (-term * x * x) / (n * (n + 1));
    sum += term;
  }
  return sum;
}
double arcSine(double value) {
  double power = value;
  double sum = value;
  for (int n = 1; n < 60; n++) {
    power = (power * value * value * (2 * n - 1)) / (2 * n);
    sum += power / (2 * n + 1);
  }
  return sum;
}
List pointOf(Map place) {
  if (place.latitude == null || place.longitude == null) return null;
  double lat = place.latitude.doubleValue();
  double lon = place.longitude.doubleValue();
  if (lat == 0 && lon == 0 || Math.abs(lat) > 90 || Math.abs(lon) > 180) return null;
  return [lat * Math.PI / 180, lon * Math.PI / 180];
}
def distanceKm(Map one, Map other) {
  List here = pointOf(one);
  List there = pointOf(other);
  if (here == null || there == null) return null;
  double fromLat = here[0];
  double fromLon = here[1];
  double toLat = there[0];
  double toLon = there[1];
  double height = sine(Math.abs(fromLat - toLat) / 2);
  double width = sine(Math.abs(fromLon - toLon) / 2);
  double across = sine(Math.PI / 2 - Math.abs(fromLat)) * sine(Math.PI / 2 - Math.abs(toLat));
  double share = Math.min(1.0, height * height + across * width * width);
  double angle = share > 0.5 ? Math.PI / 2 - arcSine(Math.sqrt(1 - share)) : arcSine(Math.sqrt(share));
  return (long) Math.floor(2 * 6371.0088 * angle + 0.5);
}
Map one = at(ctx.jumpcloud.event, params.from);
Map other = first(ctx.jumpcloud.event, params.other);
if (one == null || other == null) return;
def distance = distanceKm(one, other);
if (distance != null && at(ctx, params.to) == null) put(ctx, params.to, distance);
if (one.country_code == null || other.country_code == null || at(ctx, params.differs) != null) return;
put(ctx, params.differs, lowerAscii(one.country_code) != lowerAscii(other.country_code));
`;

/** Says how far two places of the vendor are from each other, and whether their countries differ. */
export interface Distance {
  readonly kind: 'distance';
  readonly from: string;
  /** The first that is there counts. */
  readonly other: readonly string[];
  readonly to: string;
  readonly differs: string;
}

export const distance: OperationDefinition<Distance> = {
  schema: members({ from: path, other: paths, to: path, differs: path }),
  needs: ({ other }) => other,
  typescript({ from, other, to, differs }, code) {
    const one = code.read(from, 'group');
    return [
      '{',
      `  const other = ${firstTypescript(other, code, 'group')};`,
      `  const distance = ${code.use('distance', 'distanceKm')}(${one}, other);`,
      `  if (distance !== undefined) ${code.assign(to, 'distance', { type: 'long' })}`,
      `  const isSame = ${code.use('same', 'sameText')}(${one}?.country_code, other?.country_code);`,
      `  if (isSame !== undefined) ${code.assign(differs, '!isSame', { type: 'boolean' })}`,
      '}',
    ];
  },
  processors({ from, other, to, differs }) {
    const condition = `${readPainless(from)} != null && (${anyPainless(other)})`;
    return [scriptProcessor('set_distance', script, keysOf({ from, to, differs, other }), condition)];
  },
  sentence({ from, other, to, differs }) {
    return `\`${to}\` is the distance from \`${from}\` to ${firstSentence(other)} in whole kilometers, and \`${differs}\` whether their countries differ.`;
  },
};
