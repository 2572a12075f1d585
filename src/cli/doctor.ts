import { statSync } from 'node:fs';
import { loadConfigToLookAt } from '../config/load-config.ts';
import { processSecretSources } from '../config/secrets.ts';
import { configWarnings } from '../config/warnings.ts';
import { systemClock } from '../core/clock.ts';
import { checkAccount } from '../operate/check-account.ts';
import { checkOutput, checkState, roleOf } from '../operate/check-output.ts';
import { type CheckResult, good, warning } from '../operate/check-result.ts';
import { type ConfigArguments, configOverrides } from './config-overrides.ts';
import { hideSecrets, withoutSecrets } from './known-secrets.ts';

export interface DoctorArguments extends ConfigArguments {
  readonly json?: boolean;
  readonly role?: boolean;
}

/** @returns 0, or the exit code of the first error; @throws IngestError for a configuration that cannot be used */
export async function runDoctor({ config: path, json, role, ...given }: DoctorArguments): Promise<number> {
  let holdsSecret = false;
  const onLiteral = (): void => {
    holdsSecret = true;
  };
  const config = hideSecrets(loadConfigToLookAt(path, configOverrides(given), { ...processSecretSources, onLiteral }));
  if (role) {
    process.stdout.write(`${JSON.stringify(roleOf(config), undefined, 2)}\n`);
    return 0;
  }
  const groups = await Promise.all([
    checkFile(path, holdsSecret),
    configWarnings(config).map(({ message, advice }) => warning('config', message, advice)),
    ...config.accounts.map((account) => checkAccount(account, systemClock)),
    checkState(config),
    checkOutput(config),
  ]);
  const findings = groups.flat();
  const shown = findings.map(concealed);
  process.stdout.write(json ? `${JSON.stringify(shown, undefined, 2)}\n` : shown.map(line).join(''));
  return findings.find(({ level }) => level === 'error')?.exitCode ?? 0;
}

/** A server's name, version and messages are its own words. */
function concealed(finding: CheckResult): CheckResult {
  const { message, advice } = finding;
  return {
    ...finding,
    message: withoutSecrets(message),
    ...(advice === undefined ? {} : { advice: withoutSecrets(advice) }),
  };
}

function line({ about, level, message, advice, code }: CheckResult): string {
  const mark = { ok: 'ok     ', warning: 'warning', error: 'ERROR  ' }[level];
  const then = advice === undefined ? '' : `        what to do: ${advice}\n`;
  return `${mark} ${about}: ${message}\n${then}${code === undefined ? '' : `        code: ${code}\n`}`;
}

/** The file was read and understood before this. */
function checkFile(path: string, holdsSecret: boolean): readonly CheckResult[] {
  const understood = good('config', `${path} is valid.`);
  if (!holdsSecret || process.platform === 'win32' || (statSync(path).mode & 0o007) === 0) return [understood];
  const advice = `Run chmod 640 ${path}, or keep secrets in environment variables or in separate files.`;
  return [understood, warning('config', `Every user of this machine can read the secret in ${path}.`, advice)];
}
