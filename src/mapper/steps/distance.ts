/** A conformed `geoip` group. */
type Place = Readonly<Record<string, unknown>> | undefined;

const earthRadius = 6371.0088;
const halfTurn = Math.PI;

/**
 * Whole kilometers between two places of the vendor. The ingest pipeline has the same function, and both round the same
 * number: no two libraries agree on the last bit of a sine, so it is made of operations on which all machines agree.
 * @returns undefined where one of them has no point; (0, 0) stands for none
 */
export function distanceKm(one: Place, other: Place): number | undefined {
  const [from, to] = [pointOf(one?.latitude, one?.longitude), pointOf(other?.latitude, other?.longitude)];
  return from === undefined || to === undefined ? undefined : Math.floor(kilometersBetween(from, to) + 0.5);
}

/** Of a place on earth, in radians. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Along the surface of the earth, by the haversine formula. */
export function kilometersBetween(from: Point, to: Point): number {
  const height = sine(Math.abs(from.lat - to.lat) / 2);
  const width = sine(Math.abs(from.lon - to.lon) / 2);
  const across = sine(halfTurn / 2 - Math.abs(from.lat)) * sine(halfTurn / 2 - Math.abs(to.lat));
  const share = Math.min(1, height * height + across * width * width);
  const angle = share > 0.5 ? halfTurn / 2 - arcSine(Math.sqrt(1 - share)) : arcSine(Math.sqrt(share));
  return 2 * earthRadius * angle;
}

/** The point at these degrees; undefined where there is none. */
export function pointOf(lat: unknown, lon: unknown): Point | undefined {
  if (typeof lat !== 'number' || typeof lon !== 'number' || (lat === 0 && lon === 0)) return undefined;
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return undefined;
  return { lat: (lat * halfTurn) / 180, lon: (lon * halfTurn) / 180 };
}

/** Of an angle from 0 to half a turn. */
function sine(angle: number): number {
  const x = angle > halfTurn / 2 ? halfTurn - angle : angle;
  let term = x;
  let sum = x;
  for (let n = 2; n < 24; n += 2) {
    term = (-term * x * x) / (n * (n + 1));
    sum += term;
  }
  return sum;
}

/** Of a number from 0 to the square root of a half. */
function arcSine(value: number): number {
  let power = value;
  let sum = value;
  for (let n = 1; n < 60; n++) {
    power = (power * value * value * (2 * n - 1)) / (2 * n);
    sum += power / (2 * n + 1);
  }
  return sum;
}
