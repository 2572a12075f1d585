import { readPainless } from './condition.ts';
import { type OperationDefinition, slug } from './definition.ts';
import { locationFunctions } from './painless/location.ts';
import { pathFunctions } from './painless/paths.ts';
import { path } from './schema-parts.ts';

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
  schema: { required: ['from', 'to'], properties: { from: path, to: path } },
  plan: (body: Omit<Location, 'kind'>) => ({ kind: 'location', ...body }),
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
    const params = { from: from.split('.'), to: to.split('.') };
    return [
      {
        name: slug(`location ${from} to ${to}`),
        processor: { script: { source: script, params, if: `${readPainless(from)} != null` } },
      },
    ];
  },
  sentence({ from, to }) {
    return `\`${to}\` is the location in \`${from}\`, in the terms of ECS.`;
  },
};
