import { addressFunctions } from '../painless/addresses.ts';
import { issueFunctions, pathFunctions } from '../painless/paths.ts';
import { assignTypescript } from './assign.ts';
import { readPainless, readTypescript } from './condition.ts';
import { type OperationCompiler, slug } from './operation.ts';

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

export const address: OperationCompiler<'address'> = {
  typescript({ from, ip, port }) {
    const value = readTypescript(from);
    return [
      `if (${value} !== undefined) {`,
      `  const address = firstAddress(${value});`,
      `  if (address === undefined) issues.add('unparsable_ip ${from}');`,
      '  else {',
      `    ${assignTypescript(ip, 'address.ip')}`,
      ...(port === undefined ? [] : [`    if (address.port !== undefined) ${assignTypescript(port, 'address.port')}`]),
      '  }',
      '}',
    ];
  },
  processors({ from, ip, port }) {
    const params = {
      path: from,
      from: from.split('.'),
      ip: ip.split('.'),
      ...(port !== undefined && { port: port.split('.') }),
    };
    return [
      {
        name: slug(`address ${from} to ${ip}`),
        processor: { script: { source: script, params, if: `${readPainless(from)} != null` } },
      },
    ];
  },
  sentence({ from, ip, port }) {
    return `\`${ip}\` is the first address in \`${from}\`${port === undefined ? '' : `, \`${port}\` the port where one is appended`}.`;
  },
};
