import { hour, minute } from '../../core/duration.ts';
import { kilometersBetween, type Point, pointOf } from '../../mapper/steps/distance.ts';
import type { Seen } from '../../rules/finding.ts';
import type { DistanceRule } from '../../rules/rule.ts';
import { type Create, evaluator, findings, keysOf, nameOf, nothing } from '../parts.ts';

interface Place {
  readonly point: Point;
  readonly seen: Seen;
}

/** Of a key: late documents are compared with their neighbors among them. */
const mostPlaces = 4;
/** Half of the earth's circumference: nobody travels farther. */
const farthest = 20_016;

/**
 * Two documents of a key that follow each other, too far apart for the time between them. Places that JumpCloud sends and
 * places that the cluster looks up are two atlases, which disagree: a place is only compared with one of its own.
 */
export const distance: Create<DistanceRule> = (rule, surroundings) => {
  const { views, memory } = surroundings;
  const view = views.of(rule.stream);
  const keys = keysOf(rule.by, surroundings, rule);
  const points = view.points(rule.place);
  const isOfCluster = ofCluster(rule.place, (field) => view.texts(field));
  const { found } = findings(rule, surroundings);
  // Later than that, no distance is too far.
  const idle = (farthest / rule.kmh) * hour;
  const places = memory.keyed<readonly Place[]>('places', { idle });
  return evaluator(rule, surroundings, {
    see(seen) {
      let point: Point | undefined;
      for (const { lat, lon } of points()) point ??= pointOf(lat, lon);
      if (point === undefined) return nothing;
      const own: Place = { point, seen: views.kept(seen) };
      const atlas = isOfCluster() ? 'cluster' : 'vendor';
      return keys().flatMap((key) => {
        const name = `${atlas} ${nameOf(key)}`;
        const known = places.get(name, seen.at) ?? nothing;
        // A document that came late stands between two others.
        const place = known.findLastIndex((one) => one.seen.at <= seen.at) + 1;
        const [before, after] = [known[place - 1], known[place]];
        const kept = [...known.slice(0, place), own, ...known.slice(place)].slice(-mostPlaces);
        places.put(name, seen.at, kept, kept.length);
        return [
          ...(before !== undefined && seen.at - before.seen.at <= idle && isTooFar(before, own, rule)
            ? found(key, [before.seen, own.seen])
            : nothing),
          ...(after !== undefined && isTooFar(own, after, rule) ? found(key, [own.seen, after.seen]) : nothing),
        ];
      });
    },
  });
};

function isTooFar(from: Place, to: Place, { km, kmh }: DistanceRule): boolean {
  const way = kilometersBetween(from.point, to.point);
  const hours = Math.max(minute, to.seen.at - from.seen.at) / hour;
  return way > km && way / hours > kmh;
}

/** Only the database of the cluster writes names of continents and countries beside their codes. */
function ofCluster(place: string, texts: (field: string) => () => readonly string[]): () => boolean {
  const parent = place.slice(0, place.lastIndexOf('.'));
  if (!/^(client|source)\.geo$/.test(parent)) return () => false;
  const names = ['continent_name', 'country_name'].map((name) => texts(`${parent}.${name}`));
  return () => names.some((read) => read().length > 0);
}
