// What the compiler leaves to do: the library as CommonJS, and the mode of the program.
import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// npm links the bin only if it can be executed; tsc does not set the mode.
chmodSync(new URL('../dist/cli/main.js', import.meta.url), 0o755);

// For programs that cannot import ES modules, such as jest without flags.
await build({
  entryPoints: [fileURLToPath(new URL('../dist/index.js', import.meta.url))],
  outfile: fileURLToPath(new URL('../dist/index.cjs', import.meta.url)),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  logLevel: 'warning',
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
});
