import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The modules of the tests that find, start and ask an Elasticsearch. */
export async function loadSupport() {
  // Below the checkout, so that what is imported from node_modules is found.
  const outfile = path('../../build/bench/support.mjs');
  await build({
    entryPoints: [path('support.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(outfile);
}
