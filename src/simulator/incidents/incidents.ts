import { IngestError } from '../../core/errors.ts';
import { bruteForce } from './brute-force.ts';
import type { Incident } from './incident.ts';
import { insider } from './insider.ts';
import { mfaFatigue } from './mfa-fatigue.ts';
import { provider } from './provider.ts';
import { spray } from './spray.ts';
import { takeover } from './takeover.ts';
import { travel } from './travel.ts';
import { vault } from './vault.ts';
import { wipe } from './wipe.ts';

/** In the order in which they are spread over the days, the last ones first. */
export const incidents = {
  'brute-force': bruteForce,
  spray,
  travel,
  'mfa-fatigue': mfaFatigue,
  insider,
  takeover,
  wipe,
  vault,
  provider,
} as const satisfies Readonly<Record<string, Incident>>;

export type IncidentName = keyof typeof incidents;

export const incidentNames = Object.keys(incidents) as readonly IncidentName[];

/** Names as typed by a person, with commas between them, or `all`. @throws IngestError JC_USAGE */
export function readIncidentNames(text: string): readonly IncidentName[] {
  if (text.trim() === 'all') return incidentNames;
  const given = new Set(text.split(',').map((name) => name.trim()));
  const known = incidentNames.filter((name) => given.delete(name));
  if (given.size === 0) return known;
  throw new IngestError('JC_USAGE', `--incidents knows no "${[...given].join('", "')}"`, {
    advice: `Use some of ${incidentNames.join(', ')} separated by commas, or all.`,
  });
}
