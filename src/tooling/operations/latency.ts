import { backfillTag } from '../../mapper/steps/latency.ts';
import { anyPainless } from './alternatives.ts';
import { type OperationDefinition, scriptProcessor } from './definition.ts';
import { keysOf, pathFunctions } from './painless/paths.ts';
import { members, path } from './schema-parts.ts';
import { timestampFunctions } from './timestamp.ts';

const script = `${timestampFunctions}${pathFunctions}
if (ctx.tags instanceof List && ctx.tags.contains(params.unless)) return;
if (!(ctx.event?.created instanceof String)) return;
ZonedDateTime created = parseTimestamp(ctx.event.created);
ZonedDateTime time = parseTimestamp(at(ctx.jumpcloud.event, params.from));
if (created == null || time == null) return;
long milliseconds = time.toInstant().toEpochMilli();
if (milliseconds < -62135596800000L || milliseconds > 253402300799999L) return;
put(ctx, params.to, created.toInstant().toEpochMilli() - milliseconds);
`;

/** Says how long after the event it was fetched, in milliseconds. */
export interface Latency {
  readonly kind: 'latency';
  readonly from: string;
  readonly to: string;
}

export const latency: OperationDefinition<Latency> = {
  schema: members({ from: path, to: path }),
  needs: ({ from }) => [from],
  typescript({ from, to }, code) {
    return [
      `const latency = ${code.use('latency', 'vendorLatency')}(${code.scope('document')}.event.created, ${code.read(from, 'keyword')}, mapping.tags);`,
      `if (latency !== undefined) ${code.assign(to, 'latency', { type: 'long' })}`,
    ];
  },
  processors({ from, to }) {
    return [
      scriptProcessor(
        'set_vendor_latency',
        script,
        { ...keysOf({ from, to }), unless: backfillTag },
        anyPainless([from]),
      ),
    ];
  },
  sentence({ from, to }) {
    return `\`${to}\` is \`event.created\` less \`${from}\`, in milliseconds; not with the tag \`${backfillTag}\`.`;
  },
};
