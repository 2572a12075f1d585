import { packageRoot } from '../core/package-root.ts';
import { toStdout } from './print.ts';
import { loadTools } from './require-checkout.ts';

/** @throws IngestError JC_GENERATED_STALE, JC_SCHEMA_INVALID, JC_USAGE outside of a checkout */
export async function runGenerateCommand(given: { readonly check?: boolean }): Promise<number> {
  const root = packageRoot();
  const advice = 'Clone the repository and run npm ci there. You do not need this command to collect events.';
  const { runGenerate } = await loadTools(root, 'generate', advice, () => import('../tooling/generate/run.ts'));
  await runGenerate({ root, check: given.check ?? false, print: toStdout });
  return 0;
}
