// Generated from kibana/dashboards by `npm run generate`. Do not edit.
import type { Dashboard } from '../panels/panel.ts';

/** What people look at, in the order of navigation; every condition is plain KQL. */
export const dashboards: readonly Dashboard[] = [
 {
  "id": "overview",
  "title": "Overview",
  "about": "What happens in JumpCloud, who does it, and from where.",
  "stream": "events",
  "controls": [
   {
    "field": "event.provider",
    "label": "Service"
   },
   {
    "field": "event.action",
    "label": "Event type"
   },
   {
    "field": "client.geo.region_name",
    "label": "Region"
   },
   {
    "field": "user.name",
    "label": "Person"
   }
  ],
  "panels": [
   {
    "kind": "metric",
    "id": "events",
    "title": "Events",
    "why": "A number far from the usual one means an outage, a flood, or a collector that stands still.",
    "grid": {
     "x": 0,
     "y": 0,
     "w": 8,
     "h": 5
    },
    "mayBeEmpty": false,
    "measure": {
     "kind": "count",
     "label": "Events"
    },
    "tone": "plain"
   },
   {
    "kind": "metric",
    "id": "active-people",
    "title": "Active people",
    "why": "How many different people did something, or had something done in their name.",
    "grid": {
     "x": 8,
     "y": 0,
     "w": 8,
     "h": 5
    },
    "mayBeEmpty": false,
    "measure": {
     "kind": "unique",
     "label": "Active people",
     "field": "user.name"
    },
    "tone": "plain"
   },
   {
    "kind": "metric",
    "id": "failed-sign-ins",
    "title": "Failed sign-ins",
    "why": "Sign-ins that were refused. A prompt for a second factor is not counted, although its outcome is failure.",
    "grid": {
     "x": 16,
     "y": 0,
     "w": 8,
     "h": 5
    },
    "where": "event.category: authentication and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
    "mayBeEmpty": false,
    "measure": {
     "kind": "count",
     "label": "Failed sign-ins"
    },
    "tone": "danger"
   },
   {
    "kind": "metric",
    "id": "share-of-sign-ins-that-fail",
    "title": "Share of sign-ins that fail",
    "why": "Grows in an attack and in an outage, but not just because more people work.",
    "grid": {
     "x": 24,
     "y": 0,
     "w": 8,
     "h": 5
    },
    "where": "event.category: authentication",
    "mayBeEmpty": false,
    "measure": {
     "kind": "share",
     "label": "Share of sign-ins that fail",
     "part": "event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge"
    },
    "tone": "plain"
   },
   {
    "kind": "metric",
    "id": "changes-by-administrators",
    "title": "Changes by administrators",
    "why": "What administrators created, changed, or deleted. Expect none outside of working hours.",
    "grid": {
     "x": 32,
     "y": 0,
     "w": 8,
     "h": 5
    },
    "where": "event.type: (creation or change or deletion) and user.roles: admin",
    "mayBeEmpty": false,
    "measure": {
     "kind": "count",
     "label": "Changes by administrators"
    },
    "tone": "plain"
   },
   {
    "kind": "metric",
    "id": "alerts",
    "title": "Alerts",
    "why": "What JumpCloud itself found worth an alert.",
    "grid": {
     "x": 40,
     "y": 0,
     "w": 8,
     "h": 5
    },
    "where": "event.kind: alert",
    "mayBeEmpty": true,
    "measure": {
     "kind": "count",
     "label": "Alerts"
    },
    "tone": "warning"
   },
   {
    "kind": "time",
    "id": "events-by-service",
    "title": "Events by service",
    "why": "Shows which service went silent, and which one floods.",
    "grid": {
     "x": 0,
     "y": 5,
     "w": 32,
     "h": 13
    },
    "mayBeEmpty": false,
    "measure": {
     "kind": "count",
     "label": "Events"
    },
    "by": {
     "field": "event.provider",
     "label": "Service"
    },
    "size": 9
   },
   {
    "kind": "donut",
    "id": "services",
    "title": "Services",
    "why": "Where most of the activity is.",
    "grid": {
     "x": 32,
     "y": 5,
     "w": 16,
     "h": 13
    },
    "mayBeEmpty": false,
    "measure": {
     "kind": "count",
     "label": "Events"
    },
    "by": {
     "field": "event.provider",
     "label": "Service"
    },
    "size": 9
   },
   {
    "kind": "bar",
    "id": "event-types",
    "title": "Event types",
    "why": "What happens most. A type that you have never seen here deserves a look.",
    "grid": {
     "x": 0,
     "y": 18,
     "w": 16,
     "h": 13
    },
    "mayBeEmpty": false,
    "measure": {
     "kind": "count",
     "label": "Events"
    },
    "by": {
     "field": "event.action",
     "label": "Event type"
    },
    "size": 12
   },
   {
    "kind": "time",
    "id": "outcomes",
    "title": "Outcomes",
    "why": "Failures against successes at a glance.",
    "grid": {
     "x": 16,
     "y": 18,
     "w": 16,
     "h": 13
    },
    "mayBeEmpty": false,
    "measure": {
     "kind": "count",
     "label": "Events"
    },
    "by": {
     "field": "event.outcome",
     "label": "Outcome"
    },
    "size": 10
   },
   {
    "kind": "bar",
    "id": "applications-signed-on-to",
    "title": "Applications signed on to",
    "why": "The applications that people rely on, by number of sign-ons.",
    "grid": {
     "x": 32,
     "y": 18,
     "w": 16,
     "h": 13
    },
    "where": "event.action: (sso_auth or sso_auth_failed)",
    "mayBeEmpty": false,
    "measure": {
     "kind": "count",
     "label": "Events"
    },
    "by": {
     "field": "service.target.name",
     "label": "Application"
    },
    "size": 10
   },
   {
    "kind": "region",
    "id": "activity-by-country",
    "title": "Activity by country",
    "why": "A country in which nobody of yours works stands out.",
    "grid": {
     "x": 0,
     "y": 31,
     "w": 24,
     "h": 15
    },
    "mayBeEmpty": false,
    "measure": {
     "kind": "count",
     "label": "Events"
    },
    "by": {
     "field": "client.geo.country_iso_code",
     "label": "Country"
    },
    "size": 50
   },
   {
    "kind": "table",
    "id": "most-active-people",
    "title": "Most active people",
    "why": "Who does most, from how many addresses. Service accounts rank high; a person seldom does.",
    "grid": {
     "x": 24,
     "y": 31,
     "w": 24,
     "h": 15
    },
    "mayBeEmpty": false,
    "by": [
     {
      "field": "user.name",
      "label": "Person"
     }
    ],
    "measures": [
     {
      "kind": "count",
      "label": "Events"
     },
     {
      "kind": "unique",
      "label": "Addresses",
      "field": "client.ip"
     },
     {
      "kind": "max",
      "label": "Last seen",
      "field": "@timestamp"
     }
    ],
    "size": 10
   },
   {
    "kind": "search",
    "id": "latest-events",
    "title": "Latest events",
    "why": "The log itself, newest first, to read what just happened.",
    "grid": {
     "x": 0,
     "y": 46,
     "w": 48,
     "h": 16
    },
    "mayBeEmpty": false,
    "columns": [
     {
      "field": "event.provider",
      "label": "Service"
     },
     {
      "field": "event.action",
      "label": "Event type"
     },
     {
      "field": "event.outcome",
      "label": "Outcome"
     },
     {
      "field": "user.name",
      "label": "Person"
     },
     {
      "field": "client.ip",
      "label": "Address"
     },
     {
      "field": "message",
      "label": "Message"
     }
    ]
   }
  ]
 }
];
