import {
  type Condition,
  conditionPainless,
  conditionSentence,
  conditionTypescript,
  readPainless,
  whenSchema,
} from './condition.ts';
import { type OperationDefinition, scriptProcessor, slug } from './definition.ts';
import { addressFunctions } from './painless/addresses.ts';
import { issueFunctions, keysOf, pathFunctions } from './painless/paths.ts';
import { members, path } from './schema-parts.ts';

const script = `${addressFunctions}${pathFunctions}${issueFunctions}
List addresses = parseAddresses(at(ctx.jumpcloud.event, params.from));
if (addresses.isEmpty()) {
  addIssue(ctx, 'unparsable_ip ' + params.path);
  return;
}
Map address = addresses[0];
if (at(ctx, params.ip) == null) put(ctx, params.ip, address.ip);
if (params.port != null && address.port != null && at(ctx, params.port) == null) put(ctx, params.port, address.port);
`;

/** Reads an address, and a port where one is appended, into fields of type ip and long. */
export interface Address {
  readonly kind: 'address';
  readonly from: string;
  readonly ip: string;
  readonly port?: string;
  readonly when: readonly Condition[];
}

export const address: OperationDefinition<Address> = {
  schema: members({ from: path, ip: path }, { port: path, when: whenSchema }),
  needs: ({ from }) => [from],
  typescript({ from, ip, port, when }, code) {
    const value = code.read(from, 'keyword');
    return [
      `if (${conditionTypescript(when, code, `${value} !== undefined`)}) {`,
      `  const address = ${code.use('address', 'firstAddress')}(${value});`,
      `  if (address === undefined) ${code.scope('issues')}.add('unparsable_ip ${from}');`,
      '  else {',
      `    ${code.assign(ip, 'address.ip', { type: 'ip' })}`,
      ...(port === undefined
        ? []
        : [`    if (address.port !== undefined) ${code.assign(port, 'address.port', { type: 'long' })}`]),
      '  }',
      '}',
    ];
  },
  processors({ from, ip, port, when }) {
    const condition = conditionPainless(when, `${readPainless(from)} != null`);
    const params = { path: from, ...keysOf({ from, ip, port }) };
    return [scriptProcessor(slug(`address ${from} to ${ip}`), script, params, condition)];
  },
  sentence({ from, ip, port, when }) {
    return `\`${ip}\` is the first address in \`${from}\`${port === undefined ? '' : `, \`${port}\` the port where one is appended`}${conditionSentence(when)}.`;
  },
};
