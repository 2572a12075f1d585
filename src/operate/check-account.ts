import type { AccountConfig } from '../config/types.ts';
import { usersSettings } from '../config/users-settings.ts';
import type { Clock } from '../core/clock.ts';
import { formatDuration, hour } from '../core/duration.ts';
import { type IngestError, toIngestError } from '../core/errors.ts';
import { nearestName } from '../core/nearest-name.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { toleratedOffsetMs } from '../jumpcloud/api-clock.ts';
import { countEvents } from '../jumpcloud/count.ts';
import { explainFailure } from '../jumpcloud/explain-failure.ts';
import { knownServices } from '../jumpcloud/known-services.ts';
import { apiBaseUrl, type Region, regionOf, regions, usersUrl } from '../jumpcloud/regions.ts';
import { countUsers } from '../jumpcloud/users.ts';
import { silentLogger } from '../runtime/logger.ts';
import { openAccountApi } from '../source/account-api.ts';
import type { HttpClient } from '../transport/client.ts';
import { parseHttpDate } from '../transport/http-date.ts';
import { type CheckResult, failed, good, warning } from './check-result.ts';

interface Asking {
  readonly account: AccountConfig;
  readonly http: HttpClient;
  readonly clock: Clock;
}

/** Asks JumpCloud as this account would, and says what the answers mean. Never throws. */
export async function checkAccount(account: AccountConfig, clock: Clock): Promise<readonly CheckResult[]> {
  const about = `account ${account.name}`;
  try {
    const api = openAccountApi({ account, clock, random: Math.random, log: silentLogger, retries: 1 });
    const dated = withDates(api.authorized, clock);
    try {
      const asking = { account, http: dated.http, clock };
      const { streams } = account;
      return [
        ...(streams.includes('events') ? await ask(about, asking, dated.skew) : []),
        ...(streams.includes('users') ? await checkUsers(about, asking) : []),
      ];
    } finally {
      await api.close();
    }
  } catch (error) {
    return [failed(about, toIngestError(error))];
  }
}

async function ask(about: string, asking: Asking, skew: () => number | undefined): Promise<readonly CheckResult[]> {
  const { account, clock } = asking;
  const lastHour = await count(asking, clock.now() - hour);
  const clockFinding = checkClock(about, skew());
  if (typeof lastHour !== 'number') {
    const elsewhere = lastHour.code === 'JC_API_UNAUTHORIZED' ? await regionThatAccepts(asking) : undefined;
    const finding = failed(about, lastHour);
    const advice = elsewhere && `The credentials are valid in region ${elsewhere}. Set region: ${elsewhere}.`;
    return [advice ? { ...finding, advice } : finding, ...clockFinding];
  }
  const kind = account.serviceAccount ? 'service account' : 'key';
  return [
    ...checkServices(about, account.services),
    good(about, `JumpCloud (${account.url}) accepts the ${kind}; ${lastHour} events in the last hour.`),
    ...(await checkOrganizations(about, asking)),
    ...(await checkHistory(about, asking)),
    ...clockFinding,
  ];
}

async function count(
  { account, http, clock }: Asking,
  from: number,
  change: Partial<AccountConfig> = {},
): Promise<number | IngestError> {
  const asked = { ...account, ...change };
  const { url, apiKey, orgIds, services, httpClientTimeout: timeoutMs } = asked;
  // Not up to the present: where the clock is ahead that would be the future.
  const range = { from: formatTimestamp(from), to: formatTimestamp(Math.max(from + 1000, clock.now() - 1000)) };
  try {
    return await countEvents(http, { url, apiKey, orgIds, services, timeoutMs, ...range });
  } catch (error) {
    return explainFailure(error, asked);
  }
}

/** Each organization has a directory of its own, and may refuse it to a key that may read its events. */
async function checkUsers(about: string, { account, http }: Asking): Promise<readonly CheckResult[]> {
  const { apiKey, orgIds, httpClientTimeout: timeoutMs } = account;
  const url = usersSettings(account).url ?? usersUrl(account.url);
  const asked = orgIds.length > 1 ? orgIds.map((id) => [id]) : [orgIds];
  return Promise.all(
    asked.map(async (ids) => {
      const subject = orgIds.length > 1 ? `${about}, organization ${ids[0]}` : about;
      try {
        const users = await countUsers(http, { url, apiKey, orgIds: ids, timeoutMs });
        return good(subject, `The directory (${url}) has ${users} users.`);
      } catch (error) {
        return failed(subject, explainFailure(error, { ...account, url }));
      }
    }),
  );
}

/** JumpCloud adds services; one that is not known here is more often a slip. */
function checkServices(about: string, services: readonly string[]): readonly CheckResult[] {
  const known: readonly string[] = knownServices;
  return services
    .filter((service) => !known.includes(service))
    .map((service) => {
      const near = nearestName(service, known);
      const advice = near ? `Did you mean ${near}?` : `Known services: ${known.join(', ')}.`;
      return warning(about, `This program does not know the service ${service}.`, advice);
    });
}

/** A key belongs to one region, and the others answer as if it were wrong. */
async function regionThatAccepts(asking: Asking): Promise<Region | undefined> {
  const { account, clock } = asking;
  const home = regionOf(account.url);
  if (!home || !account.apiKey) return undefined;
  for (const region of regions) {
    if (region === home) continue;
    if (typeof (await count(asking, clock.now() - hour, { url: apiBaseUrl(region) })) === 'number') return region;
  }
  return undefined;
}

async function checkOrganizations(about: string, asking: Asking): Promise<readonly CheckResult[]> {
  const { orgIds } = asking.account;
  if (orgIds.length < 2) return [];
  const answers = await Promise.all(
    orgIds.map(async (id) => ({ id, answer: await count(asking, asking.clock.now() - hour, { orgIds: [id] }) })),
  );
  const refused = answers.flatMap(({ id, answer }) =>
    typeof answer === 'number' ? [] : [failed(`${about}, organization ${id}`, answer)],
  );
  return refused.length > 0 ? refused : [good(about, `All ${orgIds.length} organizations can be read.`)];
}

async function checkHistory(about: string, asking: Asking): Promise<readonly CheckResult[]> {
  const { startingPoint } = asking.account;
  const answer = await count(asking, asking.clock.now() - startingPoint);
  const span = formatDuration(startingPoint);
  if (typeof answer === 'number')
    return [good(about, `The first poll would go back ${span} and find ${answer} events.`)];
  return [{ ...failed(about, answer), message: `The first poll could not go back ${span}: ${answer.message}` }];
}

function checkClock(about: string, skew: number | undefined): readonly CheckResult[] {
  if (skew === undefined)
    return [
      warning(
        about,
        'The clock could not be compared, because no response had a Date header.',
        'Check the clock manually.',
      ),
    ];
  const rounded = formatDuration(Math.max(1, Math.round(Math.abs(skew) / 1000)) * 1000);
  if (Math.abs(skew) <= toleratedOffsetMs)
    return [good(about, `The clock of this machine is within ${rounded} of JumpCloud's.`)];
  const direction = skew > 0 ? 'ahead of' : 'behind';
  return [
    warning(
      about,
      `The clock of this machine is ${rounded} ${direction} JumpCloud's.`,
      "Set the clock (NTP). Until then, the collector uses JumpCloud's clock; Elastic Agent cannot.",
    ),
  ];
}

/** Notes how far this machine's clock is ahead, by the Date header of any answer. */
function withDates(http: HttpClient, clock: Clock) {
  let skew: number | undefined;
  const dated: HttpClient = {
    send: async (request, options) => {
      const before = clock.now();
      const response = await http.send(request, options);
      const date = parseHttpDate(response.headers.date);
      // The header has whole seconds: on average half of one is missing.
      // An answer with an age was kept somewhere, and a gateway speaks for itself.
      const tells = response.headers.age === undefined && response.status < 500;
      if (tells && date !== undefined) skew = (before + clock.now()) / 2 - (date + 500);
      return response;
    },
    close: () => http.close(),
  };
  return { http: dated, skew: () => skew };
}
