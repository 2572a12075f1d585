import { packageRoot } from '../core/package-root.ts';
import { runGenerate } from '../generate/run.ts';

/** @throws IngestError JC_GENERATED_STALE, JC_SCHEMA_INVALID */
export async function runGenerateCommand(given: { readonly check?: boolean }): Promise<number> {
  const print = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  await runGenerate({ root: packageRoot(), check: given.check ?? false, print });
  return 0;
}
