import { backfillTag } from '../../../mapper/steps/latency.ts';
import { pathFunctions } from '../painless/paths.ts';
import { assignTypescript } from './assign.ts';
import { readPainless, readTypescript } from './condition.ts';
import type { OperationCompiler } from './operation.ts';
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

export const latency: OperationCompiler<'latency'> = {
  typescript({ from, to }) {
    return [
      `const latency = vendorLatency(document.event.created, ${readTypescript(from)}, mapping.tags);`,
      `if (latency !== undefined) ${assignTypescript(to, 'latency')}`,
    ];
  },
  processors({ from, to }) {
    const params = { from: from.split('.'), to: to.split('.'), unless: backfillTag };
    return [
      {
        name: 'set_vendor_latency',
        processor: { script: { source: script, params, if: `${readPainless(from)} != null` } },
      },
    ];
  },
  sentence({ from, to }) {
    return `\`${to}\` is \`event.created\` less \`${from}\`, in milliseconds; not with the tag \`${backfillTag}\`.`;
  },
};
