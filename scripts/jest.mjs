// node scripts/jest.mjs [OPTIONS OF JEST]: the tests, bounded in time.
import { runJest } from './run-jest.mjs';

process.exitCode = await runJest(process.argv.slice(2));
