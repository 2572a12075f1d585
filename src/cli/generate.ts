import { packageRoot } from '../core/package-root.ts';
import { runGenerate } from '../generate/run.ts';
import { requireCheckout } from './require-checkout.ts';

/** @throws IngestError JC_GENERATED_STALE, JC_SCHEMA_INVALID */
export async function runGenerateCommand(given: { readonly check?: boolean }): Promise<number> {
  const print = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  const root = packageRoot();
  requireCheckout(root, 'generate', 'Run it in a clone, after npm ci.');
  await runGenerate({ root, check: given.check ?? false, print });
  return 0;
}
