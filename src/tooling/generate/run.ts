import { IngestError } from '../../core/errors.ts';
import { differences } from './diff.ts';
import { emitAll } from './registry.ts';
import { compareArtefacts, type Difference, writeArtefacts } from './write.ts';

export interface GenerateOptions {
  /** The folder that holds `fields/`. */
  readonly root: string;
  /** Compare only; nothing is written. */
  readonly check: boolean;
  readonly print: (line: string) => void;
}

/**
 * Makes every generated file from its source.
 * @throws IngestError JC_SCHEMA_INVALID, or JC_GENERATED_STALE where `check` finds a difference
 */
export async function runGenerate({ root, check, print }: GenerateOptions): Promise<void> {
  const artefacts = emitAll(root);
  const differences = compareArtefacts(root, artefacts);
  for (const difference of differences) for (const line of describe(difference, check)) print(line);
  if (check && differences.length > 0) {
    throw new IngestError(
      'JC_GENERATED_STALE',
      `${differences.length} of ${artefacts.length} generated files are not what their source gives`,
    );
  }
  if (!check) writeArtefacts(root, artefacts, differences);
  print(`${artefacts.length} generated files, ${differences.length} ${check ? 'stale' : 'written'}`);
}

function describe(difference: Difference, check: boolean): readonly string[] {
  switch (difference.kind) {
    case 'missing':
      return [`missing   ${difference.path}`];
    case 'left_over':
      return [`left over ${difference.path}`];
    case 'changed':
      return [`changed   ${difference.path}`, ...(check ? differences(difference.actual, difference.expected) : [])];
  }
}
