// tsc leaves in dist what an earlier build made of files that are gone; what is shipped must not hold it.
import { rmSync } from 'node:fs';

rmSync(new URL('../dist/', import.meta.url), { recursive: true, force: true });
