import { statSync } from 'node:fs';
import { type CheckResult, good, warning } from './check-result.ts';

/** The file was read and understood before this. */
export function checkFile(path: string, holdsSecret: boolean): readonly CheckResult[] {
  const understood = good('config', `${path} is valid.`);
  if (!holdsSecret || process.platform === 'win32' || (statSync(path).mode & 0o007) === 0) return [understood];
  const advice = `Run chmod 640 ${path}, or keep secrets in environment variables or in separate files.`;
  return [understood, warning('config', `Every user of this machine can read the secret in ${path}.`, advice)];
}
