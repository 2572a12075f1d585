import { systemClock } from '../../core/clock.ts';
import { packageRoot } from '../../core/package-root.ts';
import { checkKibana } from '../../install/fleet/fleet.ts';
import { type PackageArchive, readArchive, shippedArchive } from '../../install/fleet/package-archive.ts';
import { installByFleet, uninstallByFleet } from '../../install/fleet/through-fleet.ts';
import { toStdout } from '../print.ts';
import { isCheckout, loadTools } from '../require-checkout.ts';
import type { InstallArguments } from './arguments.ts';
import { connectKibana } from './connection.ts';

const next = 'Next: Integrations › JumpCloud in Kibana for Elastic Agent, or jumpcloud-elastic collect.';

/** Installs, upgrades or removes the package by Fleet. @returns the exit code; @throws IngestError */
export async function installThroughKibana(given: InstallArguments, target: string | true): Promise<number> {
  const kibana = connectKibana(target, given);
  const { dryRun = false, uninstall = false, zip } = given;
  const options = { dryRun, clock: systemClock, report: toStdout };
  try {
    // First: while it is made nothing else runs, and Kibana may close a connection that waits for it.
    const archive = uninstall ? undefined : await packageArchive(zip);
    toStdout(`Kibana ${await checkKibana(kibana)} at ${kibana.address}`);
    if (archive) await installByFleet(kibana, archive, options);
    else await uninstallByFleet(kibana, options);
    if (archive && !dryRun) toStdout(next);
    return 0;
  } finally {
    await kibana.close();
  }
}

/** The given archive, or one that is made from the sources of a checkout, or the one that was shipped. */
export async function packageArchive(file: string | undefined): Promise<PackageArchive> {
  const root = packageRoot();
  if (file !== undefined || !isCheckout(root)) return readArchive(file ?? shippedArchive(root));
  const advice = 'Name an archive with --zip FILE.';
  const { builtArchive } = await loadTools(
    root,
    'install --kibana',
    advice,
    () => import('../../tooling/package/build-package.ts'),
  );
  return builtArchive(root);
}
