import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, geoCentroid, geoEquirectangular, geoPath } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import { type Artefact, generatedModule } from './artefact.ts';

type Topology = Parameters<typeof feature>[0];

interface Country {
  readonly code: string;
  readonly shape: GeoPermissibleObjects;
}

const width = 960;
/** Degrees of latitude at the upper and the lower edge; nobody signs in from beyond. */
const [north, south] = [84, -58];
const scale = width / 360;
const height = Math.round((north - south) * scale);

/**
 * The outline of the world for the report, by country. What is too small for the coarse outline is a dot. The shapes are
 * those of Natural Earth, which are in the public domain.
 */
export function emitWorld(): Artefact {
  const projection = geoEquirectangular()
    .scale(width / (2 * Math.PI))
    .translate([width / 2, north * scale]);
  const draw = geoPath(projection).digits(1);
  const coarse = readCountries(maps.coarse()).map(({ code, shape }) => [code, draw(shape) ?? ''] as const);
  const known = new Set(coarse.map(([code]) => code));
  const small = readCountries(maps.fine())
    .filter(({ code }) => !known.has(code))
    .map(
      ({ code, shape }) => [code, dot(projection(geoCentroid(shape as Parameters<typeof geoCentroid>[0])))] as const,
    );
  const paths = new Map<string, string>();
  for (const [code, path] of [...coarse, ...small]) paths.set(code, `${paths.get(code) ?? ''}${path}`);
  const sorted = [...paths].sort(([a], [b]) => (a < b ? -1 : 1));
  return generatedModule('world', 'Natural Earth', [
    '/** Longitude and latitude are proportional to x and y. */',
    `export const worldFrame = ${JSON.stringify({ width, height, north, scale })} as const;`,
    '',
    '/** The path of each country by its code in ISO 3166, alpha-2; of land without a code by an empty text. */',
    `export const worldPaths: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(sorted), null, 1)};`,
  ]);
}

const require = createRequire(import.meta.url);
/** From coarse to fine. */
const maps = {
  coarse: () => require('world-atlas/countries-110m.json') as Topology,
  fine: () => require('world-atlas/countries-50m.json') as Topology,
};
const antarctica = 'AQ';

function readCountries(topology: Topology): readonly Country[] {
  const collection = feature(topology, topology.objects.countries as Parameters<typeof feature>[1]);
  const features = 'features' in collection ? collection.features : [collection];
  return features
    .map((shape) => {
      const code = shape.id === undefined ? undefined : countries.numericToAlpha2(String(shape.id));
      return { code: code ?? '', shape };
    })
    .filter(({ code }) => code !== antarctica);
}

function dot(at: readonly [number, number] | null): string {
  if (at === null) return '';
  const [x, y] = at.map((one) => one.toFixed(1));
  return `M${x},${y}m-2,0a2,2,0,1,0,4,0a2,2,0,1,0,-4,0Z`;
}
