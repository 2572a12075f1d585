import type { JsonValue } from '../../core/json.ts';
import type { SimulatorBehaviour } from '../behaviour.ts';
import { serviceNames } from '../catalogue.ts';
import { badRequest } from '../refusal.ts';

/** `all`, or the values of an event's `service` that pass. */
export type ServiceFilter = 'all' | ReadonlySet<string>;

/** Reads `service`. @throws Refusal 400 that lists the legal values */
export function readServices(value: JsonValue | undefined, behaviour: SimulatorBehaviour): ServiceFilter {
  const legal = ['all', ...serviceNames, ...(behaviour.singularAlert === 'accept' ? ['alert'] : [])];
  if (value === undefined || value === null) throw badRequest(`service is required, legal values: ${legal.join(', ')}`);
  if (!Array.isArray(value) || value.length === 0) {
    throw badRequest(`service must be a list with at least one of: ${legal.join(', ')}`);
  }
  const wanted = new Set<string>();
  for (const name of value as readonly JsonValue[]) {
    if (typeof name !== 'string' || !legal.includes(name)) {
      throw badRequest(`unknown service ${JSON.stringify(name)}, legal values: ${legal.join(', ')}`);
    }
    wanted.add(name);
  }
  if (wanted.has('all')) return 'all';
  // Events of this service carry either name, whichever was asked for.
  if (wanted.has('alert') || wanted.has('alerts')) wanted.add('alert').add('alerts');
  return wanted;
}
