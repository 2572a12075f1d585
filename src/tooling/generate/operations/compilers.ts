import type { Operation } from '../../schema/operations.ts';
import { address } from './address.ts';
import { catalogue } from './catalogue.ts';
import { changes } from './changes.ts';
import { constant } from './constant.ts';
import { copy } from './copy.ts';
import { finish } from './finish.ts';
import { join } from './join.ts';
import { latency } from './latency.ts';
import { location } from './location.ts';
import { message } from './message.ts';
import type { OperationCompiler } from './operation.ts';
import { outcome } from './outcome.ts';
import { related } from './related.ts';
import { timestamp } from './timestamp.ts';
import { translate } from './translate.ts';

const compilers: { readonly [K in Operation['kind']]: OperationCompiler<K> } = {
  address,
  catalogue,
  changes,
  constant,
  copy,
  finish,
  join,
  latency,
  location,
  message,
  outcome,
  related,
  timestamp,
  translate,
};

/** The compiler of an operation. */
export function compilerOf<K extends Operation['kind']>(operation: { readonly kind: K }): OperationCompiler<K> {
  return compilers[operation.kind];
}
