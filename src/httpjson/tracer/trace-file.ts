import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { day } from '../../core/duration.ts';
import { IngestError, systemErrorCode } from '../../core/errors.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import type { TracerConfig } from '../config.ts';
import type { Tracer } from './tracer.ts';

export interface TraceFileOptions {
  readonly config: TracerConfig;
  /** Takes the place of `*` in the file name. */
  readonly id: string;
  /** Where a relative file name is put: only its last part counts, so that traces stay in one folder. */
  readonly folder: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * A file of NDJSON that is moved aside when it is full, as `name-<time>.ndjson`.
 * Old files go by number and by age; nothing is deleted where tracing is off.
 * @throws IngestError JC_STATE_WRITE where the file cannot be made
 */
export function openTraceFile({ config, id, folder, now }: TraceFileOptions): Tracer {
  const name = config.filename.replaceAll('*', id.replace(/[^A-Za-z0-9._-]+/g, '_'));
  const file = name.startsWith('/') || /^[A-Za-z]:[\\/]/.test(name) ? name : resolve(folder, basename(name));
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new IngestError(
        'JC_STATE_WRITE',
        `The trace file ${file} cannot be written (${systemErrorCode(error) ?? String(error)}).`,
        { cause: error, advice: 'Correct request.tracer.filename, or switch the tracer off.' },
      );
    }
  };
  let size = guarded(() => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    appendFileSync(file, '', { mode: 0o600 });
    return statSync(file).size;
  });
  return {
    bodyLimit: Math.floor(config.maxBytes / 10),
    write: (line) =>
      guarded(() => {
        const bytes = Buffer.from(`${line}\n`);
        if (size > 0 && size + bytes.length > config.maxBytes) {
          moveAside(file, config, now());
          size = 0;
        }
        appendFileSync(file, bytes, { mode: 0o600 });
        size += bytes.length;
      }),
  };
}

function moveAside(file: string, config: TracerConfig, now: number): void {
  const extension = extname(file);
  const stem = file.slice(0, file.length - extension.length);
  let backup = `${stem}-${timeInName(now, config.localTime)}${extension}`;
  const taken = new Set(readdirSync(dirname(file)));
  for (let count = 1; taken.has(basename(backup)) || taken.has(`${basename(backup)}.gz`); count += 1) {
    backup = `${stem}-${timeInName(now, config.localTime)}.${count}${extension}`;
  }
  renameSync(file, backup);
  if (config.compress) {
    writeFileSync(`${backup}.gz`, gzipSync(readFileSync(backup)), { mode: 0o600 });
    rmSync(backup);
  }
  removeOld(stem, extension, config, now);
}

function removeOld(stem: string, extension: string, config: TracerConfig, now: number): void {
  const folder = dirname(stem);
  const backups = readdirSync(folder)
    .filter((name) => name.startsWith(`${basename(stem)}-`) && /\d{4}-\d{2}-\d{2}T/.test(name))
    .filter((name) => name.endsWith(extension) || name.endsWith(`${extension}.gz`))
    .map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }))
    .sort((left, right) => right.at - left.at || (left.path < right.path ? 1 : -1));
  for (const [index, { path, at }] of backups.entries()) {
    const tooMany = config.maxBackups > 0 && index >= config.maxBackups;
    const tooOld = config.maxAgeDays > 0 && now - at > config.maxAgeDays * day;
    if (tooMany || tooOld) rmSync(path);
  }
}

/** `2026-01-02T03-04-05.678`, in UTC unless local time is asked for. */
function timeInName(now: number, local: boolean): string {
  const shift = local ? new Date(now).getTimezoneOffset() * 60_000 : 0;
  return formatTimestamp(now - shift)
    .replaceAll(':', '-')
    .replace('Z', '');
}
