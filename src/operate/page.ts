/** The status of all streams in; the page that shows it out. */

import { day as dayMs } from '../core/duration.ts';
import { type Html, html, htmlText, trusted } from '../core/html.ts';
import { formatNumber, plural } from '../core/numbers.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import type { DayState, LedgerDay } from './ledger-days.ts';
import { pageScript, pageStyle } from './page-assets.ts';
import type { StreamStatus } from './read-status.ts';
import { statusRows } from './status-rows.ts';

export interface PageFacts {
  readonly version: string;
  /** RFC 3339. */
  readonly now: string;
  readonly streams: readonly StreamStatus[];
}

/** Without a script, the page is loaded again this often. */
const reloadSeconds = 15;
/** A calendar of more weeks would be longer than anybody reads. */
const mostWeeks = 54;

type Tone = 'good' | 'warn' | 'bad' | 'plain';

export function renderPage({ version, now, streams }: PageFacts): string {
  const bad = streams.filter(({ trouble }) => trouble).length;
  const summary =
    bad === 0
      ? state('good', 'All is well')
      : state('bad', `${bad} of ${plural(streams.length, 'stream')} ${bad === 1 ? 'needs' : 'need'} attention`);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<noscript><meta http-equiv="refresh" content="${reloadSeconds}"></noscript>
<link rel="icon" href="data:,">
<title>jumpcloud-elastic: health of the collector</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
<header>
<h1>jumpcloud-elastic</h1>
<p class="soft">Version ${version}. <span id="age">State at <time datetime="${now}">${now}</time>.</span> The page refreshes itself.</p>
</header>
<main>
<p>${summary}</p>
${overview(streams)}
${streams.map(streamSection)}
</main>
<footer><p class="soft">Times are in UTC. The command <code>jumpcloud-elastic status</code> shows the same; <code>verify</code> compares every count.</p></footer>
<script>${trusted(pageScript)}</script>
</body>
</html>
`;
  return htmlText(page);
}

function overview(streams: readonly StreamStatus[]): Html {
  return html`<section aria-labelledby="overview">
<h2 id="overview">Accounts and streams</h2>
<div class="scroll" role="region" aria-labelledby="overview" tabindex="0"><table>
<thead><tr><th scope="col">Account</th><th scope="col">Stream</th><th scope="col">Condition</th><th scope="col">Last success</th><th scope="col" class="number">Stored</th><th scope="col" class="number">Dead letters</th><th scope="col" class="number">Missing</th></tr></thead>
<tbody>${streams.map(overviewRow)}</tbody>
</table></div>
</section>`;
}

function overviewRow({ account, stream, condition, trouble, ...status }: StreamStatus): Html {
  const { lastSuccess, events, deadLetters, counts } = status;
  return html`<tr><th scope="row">${account}</th><td>${stream}</td><td>${state(trouble ? 'bad' : 'good', condition)}</td><td>${lastSuccess ?? 'none'}</td><td class="number">${formatNumber(events)}</td><td class="number">${formatNumber(deadLetters)}</td><td class="number">${counts ? formatNumber(counts.missing) : 'not counted'}</td></tr>
`;
}

function streamSection(status: StreamStatus, index: number): Html {
  const { account, stream, problem, days } = status;
  const id = `stream-${index}`;
  const rows = statusRows(status).filter(([name]) => name !== 'problem' && name !== 'what to do');
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${account} ${stream}</h2>
${
  problem &&
  html`<div class="trouble"><p><strong>${problem.message}</strong></p><p>What to do: ${problem.advice}</p><p class="soft">${problem.code}, ${problem.at}</p></div>`
}
<div class="scroll"><table class="facts"><tbody>${rows.map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>
`,
  )}</tbody></table></div>
${days.length > 0 ? calendar(days, id) : undefined}
</section>
`;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The timeline, a week a row: what the ledger says of each day. */
function calendar(days: readonly LedgerDay[], id: string): Html {
  const byDay = new Map(days.map((day) => [day.day, day]));
  const weeks = [...new Set(days.map(({ day }) => mondayOf(day)))];
  const shown = weeks.slice(-mostWeeks);
  const older = days.filter(({ day }) => mondayOf(day) < (shown[0] ?? 0));
  const olderMissing = older.reduce((sum, { missing }) => sum + missing, 0);
  return html`<h3 id="${id}-days">Every day of the ledger</h3>
<p class="soft">Verified: JumpCloud counts what is stored. Open: not counted yet. Healed: missing events were fetched. Missing: JumpCloud counts events that are not stored. Differs: more is stored than JumpCloud counts.</p>
${older.length > 0 ? html`<p>${formatNumber(older.length)} older days are not shown; ${formatNumber(olderMissing)} of their events are missing.</p>` : undefined}
<div class="scroll" role="region" aria-labelledby="${id}-days" tabindex="0"><table class="days">
<thead><tr><th scope="col">Week of</th>${weekdays.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${shown.map((monday) => week(monday, byDay))}</tbody>
</table></div>`;
}

function week(monday: number, byDay: ReadonlyMap<string, LedgerDay>): Html {
  const cells = weekdays.map((_, index) => {
    const found = byDay.get(dayText(monday + index * dayMs));
    return found ? html`<td>${dayState(found)}</td>` : html`<td></td>`;
  });
  return html`<tr><th scope="row">${dayText(monday)}</th>${cells}</tr>
`;
}

const dayLooks: Readonly<Record<DayState, readonly [Tone, sign: string]>> = {
  verified: ['good', '\u2713'],
  healed: ['good', '\u21bb'],
  open: ['plain', '\u25cb'],
  differs: ['warn', '\u2260'],
  missing: ['bad', '!'],
};

function dayState({ day, state: found, missing }: LedgerDay): Html {
  const [tone, sign] = dayLooks[found];
  const text = found === 'missing' ? `${formatNumber(missing)} missing` : found;
  return state(tone, `${Number(day.slice(-2))} ${sign} ${text}`);
}

function state(tone: Tone, text: string): Html {
  return html`<span class="state ${tone}">${text}</span>`;
}

function mondayOf(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  return time - ((new Date(time).getUTCDay() + 6) % 7) * dayMs;
}

function dayText(time: number): string {
  return formatTimestamp(time).slice(0, 10);
}
