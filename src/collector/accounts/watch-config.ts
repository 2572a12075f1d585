import { type StatsListener, unwatchFile, watchFile } from 'node:fs';
import { sameSettings } from '../../config/same-settings.ts';
import type { CollectorConfig } from '../../config/types.ts';
import { type IngestError, toIngestError } from '../../core/errors.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { Applied } from './supervisor.ts';

export interface WatchConfigOptions {
  readonly path: string;
  /** @throws IngestError where the file cannot be used */
  readonly load: () => CollectorConfig;
  /** @throws IngestError; then everything runs on as before */
  readonly apply: (config: CollectorConfig) => Applied;
  readonly current: CollectorConfig;
  readonly log: Logger;
  /** Whether a file that `load` read a secret from holds another one now. */
  readonly secretsHaveChanged?: () => boolean;
  /** Told of each try to apply the configuration, and why it was refused. */
  readonly onReload?: (refused: IngestError | undefined) => void;
  /** The part of `process` that is needed. */
  readonly signals: {
    on(event: 'SIGHUP', listener: () => void): unknown;
    off(event: 'SIGHUP', listener: () => void): unknown;
  };
  /** How often the files are looked at. */
  readonly everyMs?: number;
}

export interface ConfigWatch {
  /** Looks at the files of secrets now, for whoever cannot wait for the next look. */
  checkSecrets(): void;
  end(): void;
}

/**
 * Applies the configuration anew when its file or a file of a secret changes, and on SIGHUP. A file that cannot be used is
 * reported once, and what runs goes on. The file is looked at, not subscribed to: that also sees a file that is replaced, or
 * a link that is turned.
 */
export function watchConfig(options: WatchConfigOptions): ConfigWatch {
  const { path, load, apply, log, secretsHaveChanged = () => false, signals, everyMs = 2000 } = options;
  const { onReload = () => {} } = options;
  let current = options.current;
  /** SIGHUP and the change itself are heard of one after the other; the same trouble is told once. */
  let refused: string | undefined;
  const reload = (reason: string): void => {
    try {
      const next = load();
      const { unchanged, changed, added, removed } = apply(next);
      const names = { changed: changed.join(' '), added: added.join(' '), removed: removed.join(' ') };
      log.info({ reason, unchanged: unchanged.length, ...names }, 'the configuration was applied', 'config-applied');
      const served = [next.listen, next.page];
      if (next.logLevel !== current.logLevel || !sameSettings(served, [current.listen, current.page]))
        log.warn({}, 'changes to log_level, listen and page take effect at the next start', 'config-needs-restart');
      current = next;
      refused = undefined;
      onReload(undefined);
    } catch (error) {
      const why = toIngestError(error);
      const { code, message, advice } = why;
      onReload(why);
      if (message === refused) return;
      refused = message;
      log.error(
        { reason, code, advice },
        `the new configuration was refused; the old one stays in use: ${message}`,
        'config-refused',
      );
    }
  };
  const onSignal = (): void => reload('SIGHUP');
  const onChange: StatsListener = (now, before) => {
    if (now.mtimeMs !== before.mtimeMs || now.size !== before.size || now.ino !== before.ino) reload('file changed');
  };
  const checkSecrets = (): void => {
    if (secretsHaveChanged()) reload('secret changed');
  };
  signals.on('SIGHUP', onSignal);
  watchFile(path, { interval: everyMs, persistent: false }, onChange);
  const timer = setInterval(checkSecrets, everyMs).unref();
  return {
    checkSecrets,
    end: () => {
      signals.off('SIGHUP', onSignal);
      unwatchFile(path, onChange);
      clearInterval(timer);
    },
  };
}
