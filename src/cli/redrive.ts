import { redrive } from '../collector/windows/redrive.ts';
import { createSidePages } from '../collector/windows/side-pages.ts';
import { someRejected } from '../core/errors.ts';
import { whileHeld } from '../runtime/holder.ts';
import { type EachAccountArguments, eachAccount } from './each-account.ts';

/** @returns 0, or 6 where some are refused again; @throws IngestError */
export async function runRedrive(given: EachAccountArguments): Promise<number> {
  let refused = 0;
  await eachAccount(given, async ({ name }, opened, stop) => {
    const { session, checkpoint } = opened.open;
    const result = await whileHeld(opened, stop, (until) =>
      redrive(session, createSidePages(session, checkpoint), until),
    );
    process.stdout.write(
      `Account ${name}: ${result.accepted} dead letters accepted, ${result.refused} refused again.\n`,
    );
    refused += result.refused;
    return true;
  });
  return refused > 0 ? someRejected : 0;
}
