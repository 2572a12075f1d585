// npm links the bin only if it can be executed; tsc does not set the mode.
import { chmodSync } from 'node:fs';

chmodSync(new URL('../dist/cli/main.js', import.meta.url), 0o755);
