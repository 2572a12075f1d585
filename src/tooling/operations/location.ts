import { anyPainless } from './alternatives.ts';
import { type OperationDefinition, scriptProcessor, slug } from './definition.ts';
import { locationFunctions } from './painless/location.ts';
import { keysOf, pathFunctions } from './painless/paths.ts';
import { members, path } from './schema-parts.ts';

const script = `${locationFunctions}${pathFunctions}
Map location = toLocation(at(ctx.jumpcloud.event, params.from));
if (location != null && at(ctx, params.to) == null) put(ctx, params.to, location);
`;

const locationFields = [
  'country_iso_code',
  'continent_code',
  'region_name',
  'region_iso_code',
  'city_name',
  'timezone',
  'location',
];

/** Reads a `geoip` group of the vendor into the location fields of ECS. */
export interface Location {
  readonly kind: 'location';
  readonly from: string;
  readonly to: string;
}

export const location: OperationDefinition<Location> = {
  schema: members({ from: path, to: path }),
  needs: ({ from }) => [from],
  typescript({ from, to }, code) {
    const value = code.read(from, 'group');
    return [
      `if (${value} !== undefined) {`,
      `  const location = ${code.use('location', 'toLocation')}(${value});`,
      `  if (location !== undefined) ${code.assign(to, 'location', { parts: locationFields })}`,
      '}',
    ];
  },
  processors({ from, to }) {
    return [scriptProcessor(slug(`location ${from} to ${to}`), script, keysOf({ from, to }), anyPainless([from]))];
  },
  sentence({ from, to }) {
    return `\`${to}\` is the location in \`${from}\`, in the terms of ECS.`;
  },
};
