import { describe, expect, it } from '@jest/globals';
import {
  changedDashboard,
  type DashboardFiles,
  emitFrom,
  findingsOf,
  soundDashboards,
} from '../../support/panels/miniature.ts';

const change = changedDashboard;

describe('the language of dashboards', () => {
  it('takes a panel of every kind', () => {
    expect(findingsOf(soundDashboards)).toEqual([]);
  });

  it.each<[string, DashboardFiles, string]>([
    [
      'an unknown field',
      change(
        'first.yml',
        'title: Heat\n    why: Shows heat.\n    by: event.provider',
        'title: Heat\n    why: Shows heat.\n    by: event.providr',
      ),
      'first.yml:53 Heat: there is no field event.providr that can be searched',
    ],
    [
      'a field of text that values are grouped by',
      change('first.yml', 'by: [user.name, client.ip]', 'by: [user.name, message]'),
      'first.yml:39 Rows: message is a match_only_text: you cannot group by it',
    ],
    [
      'a key below a flattened field, which Kibana does not know',
      change('first.yml', 'by: user.name\n    opens', 'by: jumpcloud.event.changes.field\n    opens'),
      'first.yml:28 Bars: jumpcloud.event.changes.field is a key of a flattened field: you cannot group by it',
    ],
    [
      'a percentile of words',
      change('first.yml', 'field: jumpcloud.derived.vendor_latency_ms', 'field: user.name'),
      'first.yml:16 Slowest: user.name is a keyword: you cannot take a percentile of it',
    ],
    [
      'the largest of words',
      change('first.yml', "field: '@timestamp'", 'field: user.id'),
      'first.yml:42 Rows: user.id is a keyword: you cannot take the largest of it',
    ],
    [
      'different values of a point',
      change('second.yml', 'kind: unique, field: user.name', 'kind: unique, field: client.geo.location'),
      'second.yml:16 Ring: client.geo.location is a geo_point: you cannot count its values',
    ],
    [
      'a map of words',
      change('first.yml', 'geo: client.geo.location', 'geo: client.geo.country_iso_code'),
      'first.yml:47 Places: client.geo.country_iso_code is a keyword: you cannot put it on a map',
    ],
    [
      'countries by a field that holds none',
      change('first.yml', 'by: client.geo.country_iso_code', 'by: user.name'),
      'first.yml:34 Countries: user.name holds no codes of countries',
    ],
    [
      'a filter by a point',
      change('second.yml', 'controls: [user.name]', 'controls: [client.geo.location]'),
      'second.yml:5 controls: client.geo.location is a geo_point: you cannot filter with it',
    ],
    [
      'a field that is dropped after mapping',
      change('first.yml', 'columns: [message, user.name]', 'columns: [message, jumpcloud.event.client_ip]'),
      'first.yml:59 Latest: jumpcloud.event.client_ip is dropped after mapping; use client.ip',
    ],
    [
      'KQL that is broken',
      change('first.yml', "where: 'event.action: user_update'", "where: 'event.action: ((('"),
      'first.yml:27 Bars: KQL 1:18: expected a value of event.action',
    ],
    [
      'a condition that nobody has defined',
      change('first.yml', 'part: $failed', 'part: $faild'),
      'first.yml:11 Share of failures: KQL 1:1: there is no condition $faild',
    ],
    [
      'a condition over a field that does not exist',
      change('first.yml', "where: 'event.action: user_update'", "where: 'event.acton: user_update'"),
      'first.yml:27 Bars: KQL 1:1: there is no field event.acton that can be searched',
    ],
    [
      'a condition that no document fulfills',
      change('first.yml', "where: 'event.action: user_update'", "where: 'event.action: user_updat'"),
      'first.yml:27 Bars: KQL 1:15: event.action is never user_updat',
    ],
    [
      'a condition that spells out what has a name',
      change('first.yml', "where: 'event.action: user_update'", "where: 'event.provider: radius and user.name: *'"),
      'first.yml:27 Bars: event.provider: radius has a name: write $radius',
    ],
    [
      'panels that overlap',
      change('second.yml', 'grid: [12, 0, 18, 5]', 'grid: [11, 4, 18, 5]'),
      'second.yml:17 Ring: lies on Text',
    ],
    [
      'a panel beyond the edge',
      change('second.yml', 'grid: [30, 0, 18, 5]', 'grid: [30, 0, 19, 5]'),
      'second.yml:22 Tree: ends at column 49 of 48',
    ],
    [
      'a panel with nothing above it',
      change('second.yml', 'grid: [30, 0, 18, 5]', 'grid: [30, 6, 18, 5]'),
      'second.yml:22 Tree: nothing ends above it at row 6',
    ],
    [
      'a panel without height',
      change('second.yml', 'grid: [30, 0, 18, 5]', 'grid: [30, 0, 18, 0]'),
      'second.yml:22 Tree: width and height must be at least 1',
    ],
    [
      'a title that is written as a sentence',
      change('second.yml', 'title: Tree\n', 'title: tree.\n'),
      'second.yml:19 panels.tree..title must be words with a capital letter and no period',
    ],
    [
      'no filter',
      change('second.yml', 'controls: [user.name]', 'controls: []'),
      'second.yml:5 controls must not be empty',
    ],
    [
      'one filter twice',
      change('second.yml', 'controls: [user.name]', 'controls: [user.name, user.name]'),
      'second.yml:5 controls has user.name twice',
    ],
    [
      'a flag that is false',
      change('second.yml', 'title: Tree\n', 'title: Tree\n    may_be_empty: false\n'),
      'second.yml:20 panels.Tree.may_be_empty must be true, or be left out',
    ],
    [
      'a title that is there twice',
      change('second.yml', 'title: Tree', 'title: Ring'),
      'second.yml:19 Ring: another panel of the dashboard has this title',
    ],
    [
      'the title of another dashboard',
      change('second.yml', 'title: Second', 'title: First'),
      'second.yml:1 the title First is that of',
    ],
    [
      'the place of another dashboard',
      change('second.yml', 'place: 2', 'place: 1'),
      'second.yml:3 the place 1 is that of',
    ],
    [
      'the object of another dashboard',
      change('second.yml', 'place: 2', 'place: 2\nsaved_as: first'),
      'second.yml:4 saved_as first is that of',
    ],
    [
      'the title of a search of another dashboard',
      change(
        'second.yml',
        'kind: markdown\n    title: Text\n    why: Tells something.\n    text: Read this.',
        'kind: search\n    title: Latest\n    why: Shows it.\n    columns: [message]',
      ),
      'second.yml:8 Latest: a search of kibana/dashboards/first.yml has this title',
    ],
    [
      'a way to a dashboard that does not exist',
      change('first.yml', 'opens: second', 'opens: secnd'),
      'first.yml:29 Bars: opens: secnd is not a dashboard',
    ],
    [
      'a way to itself',
      change('first.yml', 'opens: second', 'opens: first'),
      'first.yml:29 Bars: opens: first is this dashboard',
    ],
    [
      'an unknown stream',
      change('second.yml', 'stream: events', 'stream: evnts'),
      'second.yml:4 there is no stream evnts; there is events, users',
    ],
    [
      'an unknown key',
      change('second.yml', 'text: Read this.', 'text: Read this.\n    txt: x'),
      'second.yml:11 panels.Text does not know the key txt',
    ],
    [
      'a misspelt kind',
      change('second.yml', 'kind: treemap', 'kind: treemp'),
      'second.yml:18 panels.Tree must have a kind, one of metric, time, bar, donut, treemap, region, heatmap, table, map, search, markdown; did you mean treemap?',
    ],
    [
      'a misspelt measure',
      change('second.yml', 'kind: unique', 'kind: uniqe'),
      'panels.Ring.measure must have a kind, one of count, unique, percentile, max, sum; did you mean unique?',
    ],
    [
      'a ranking by a share',
      change('second.yml', 'kind: unique, field: user.name', 'kind: share, part: $failed'),
      'panels.Ring.measure must have a kind, one of count, unique, percentile, max, sum',
    ],
    [
      'a panel that says no why',
      change('second.yml', '    why: Shows areas.\n', ''),
      "second.yml:18 panels.Tree must have required property 'why'",
    ],
    [
      'a column of a table without a name',
      change('first.yml', 'kind: count, label: Events', 'kind: count'),
      "first.yml:41 panels.Rows.measures must have required property 'label'",
    ],
    [
      'a table without numbers',
      change(
        'first.yml',
        "    measures:\n      - {kind: count, label: Events}\n      - {kind: max, label: Last seen, field: '@timestamp'}\n",
        '',
      ),
      "first.yml:36 panels.Rows must have required property 'measures'",
    ],
    [
      'a field without a name for people',
      change('labels.yml', 'message: Message\n', ''),
      'first.yml:59 message has no name in kibana/dashboards/labels.yml',
    ],
    [
      'a name of a field that nobody shows',
      change('labels.yml', 'message: Message', 'message: Message\nuser.nam: Somebody'),
      'labels.yml:7 no dashboard shows user.nam; did you mean user.name?',
    ],
  ])('refuses %s', (_what, files, finding) => {
    const findings = findingsOf(files);
    expect(findings).toContainEqual(expect.stringContaining(finding));
    expect(findings).toContainEqual(expect.stringMatching(/^kibana\/dashboards\/\w+\.yml:\d+ /));
  });

  it('tells all that is wrong at once', () => {
    const files = change(
      'first.yml',
      "where: 'event.action: user_update'\n    by: user.name",
      "where: '((('\n    by: user.nam",
    );
    expect(
      findingsOf({ ...files, 'second.yml': change('second.yml', 'place: 2', 'place: 1')['second.yml'] ?? '' }),
    ).toHaveLength(4);
  });

  it('writes conditions in plain KQL and fields with their names, in the order of places', () => {
    const files = { ...change('first.yml', 'place: 1', 'place: 3') };
    const [module] = emitFrom(files);
    const json = module?.content.slice((module?.content.indexOf('= [') ?? 0) + 2, -2) ?? '';
    const [second, first] = JSON.parse(json) as [{ id: string }, { id: string; panels: readonly object[] }];
    expect([second.id, first.id]).toEqual(['second', 'first']);
    expect(first.panels[0]).toEqual({
      kind: 'metric',
      id: 'share-of-failures',
      title: 'Share of failures',
      why: 'Shows a share.',
      grid: { x: 0, y: 0, w: 24, h: 5 },
      where: 'event.category: authentication',
      mayBeEmpty: false,
      measure: {
        kind: 'share',
        label: 'Share of failures',
        part: 'event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge',
      },
      tone: 'plain',
    });
    expect(first.panels[3]).toMatchObject({ by: { field: 'user.name', label: 'Person' }, opens: 'second', size: 10 });
  });
});
