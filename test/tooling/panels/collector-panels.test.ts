import { expect, it } from '@jest/globals';
import { changedDashboard, type DashboardFiles, findingsOf, soundDashboards } from '../../support/panels/miniature.ts';

const change = changedDashboard;

it.each<[string, DashboardFiles, string]>([
  [
    'the sum of times',
    change('second.yml', 'kind: unique, field: user.name', "kind: sum, field: '@timestamp'"),
    'second.yml:16 Ring: @timestamp is a date: you cannot add it up',
  ],
  [
    'the newest of words',
    change('first.yml', "kind: max, label: Last seen, field: '@timestamp'", 'kind: last, label: Id, field: user.id'),
    'first.yml:42 Rows: user.id is a keyword: you cannot take the newest of it',
  ],
  [
    'a ranking by a newest value',
    change('second.yml', 'kind: unique, field: user.name', "kind: last, field: '@timestamp'"),
    'panels.Ring.measure must have a kind, one of count, unique, percentile, max, sum',
  ],
  [
    'a state of a slice that there is not',
    {
      ...soundDashboards,
      'second.yml': `title: Second
about: It is the second.
place: 2
stream: collector
controls: [error.code]
panels:
  - kind: metric
    title: Lost
    why: Shows a number.
    where: 'jumpcloud.collector.slice.state: lost'
    grid: [0, 0, 12, 5]
`,
    },
    'second.yml:10 Lost: KQL 1:34: jumpcloud.collector.slice.state is never lost',
  ],
])('the language of dashboards refuses %s', (_what, files, finding) => {
  expect(findingsOf(files)).toContainEqual(expect.stringContaining(finding));
});
