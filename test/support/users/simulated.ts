import { createCollections } from '../../../src/simulator/directory/collections.ts';

/** Users of the simulator, as the API lists them. Always the same. */
export function simulatedUsers(count: number): readonly string[] {
  const users = createCollections('mapping', count).find(({ path }) => path === '/api/systemusers');
  return (users?.objects ?? []).map((user) => JSON.stringify({ ...user, organization: '64949312a2930fd2c93b2669' }));
}
