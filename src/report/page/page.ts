import { type Html, html, htmlText, policyHash, trusted } from '../../core/html.ts';
import { landDefinition } from '../drawings/world.ts';
import type { Formats } from './formats.ts';
import { panelView } from './panel-view.ts';
import type { Report, ReportedDashboard } from './report.ts';
import { style } from './style.ts';

const title = 'JumpCloud report';

/** The style is allowed by its hash; nothing else may be loaded, run, or sent. */
const policy = `default-src 'none'; style-src ${policyHash(style)}; base-uri 'none'; form-action 'none'`;

/** The report as one page that needs nothing but itself, and no script. */
export function reportPage(report: Report, formats: Formats): string {
  const titles = new Map(report.dashboards.map(({ dashboard }) => [dashboard.id, dashboard.title]));
  const links = [...titles].map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`);
  const notes = report.notes.map((note) => html`<li>${note}</li>`);
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the dashboards</a>
<header>
<h1>${title}</h1>
<p class="dim">Made on ${formats.time(report.made)} from ${report.source}. Times are in ${formats.zone}.</p>
${notes.length === 0 ? html`` : html`<ul class="notes">${notes}</ul>`}
</header>
<nav aria-label="Dashboards"><ul>${links}</ul></nav>
<main id="content">
${landDefinition()}
${report.dashboards.map((dashboard) => dashboardView(dashboard, formats, titles))}
</main>
<footer>Unique counts above 3,000 and percentiles are estimates. Outlines of countries: Natural Earth.</footer>
</body>
</html>
`;
  return htmlText(page);
}

function dashboardView(reported: ReportedDashboard, formats: Formats, titles: ReadonlyMap<string, string>): Html {
  const { dashboard, range, panels } = reported;
  const inOrder = [...panels].sort((a, b) => a.panel.grid.y - b.panel.grid.y || a.panel.grid.x - b.panel.grid.x);
  const views = inOrder.map((panel) => panelView(panel, { dashboard: reported, formats, titles }));
  return html`<section class="dashboard" aria-labelledby="${dashboard.id}">
<h2 id="${dashboard.id}">${dashboard.title}</h2>
<p class="dim">${dashboard.about} From ${formats.time(range.from)} to ${formats.time(range.to - 1)}.</p>
<div class="panels">
${views}</div>
</section>
`;
}
