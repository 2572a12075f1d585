// Generated from kibana/dashboards by `npm run generate`. Do not edit.
import type { Dashboard } from '../panels/panel.ts';

/** What people look at, in the order of navigation; every condition is plain KQL. */
export const dashboards: readonly Dashboard[] = [
  {
    "id": "overview",
    "objectId": "jumpcloud-fe780080-94a7-11ed-9170-e9f90db17dfc",
    "title": "Overview",
    "about": "What happens in JumpCloud, who does it, and from where.",
    "stream": "events",
    "controls": [
      { "field": "event.provider", "label": "Service" },
      { "field": "event.action", "label": "Event type" },
      { "field": "client.geo.region_name", "label": "Region" },
      { "field": "user.name", "label": "Person" }
    ],
    "panels": [
      {
        "kind": "metric",
        "id": "events",
        "title": "Events",
        "why": "A number far from the usual one means an outage, a flood, or a collector that stands still.",
        "grid": { "x": 0, "y": 0, "w": 8, "h": 5 },
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "active-people",
        "title": "Active people",
        "why": "How many different people did something, or had something done in their name.",
        "grid": { "x": 8, "y": 0, "w": 8, "h": 5 },
        "mayBeEmpty": false,
        "measure": { "kind": "unique", "label": "Active people", "field": "user.name" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "failed-sign-ins",
        "title": "Failed sign-ins",
        "why": "Sign-ins that were refused. A prompt for a second factor is not counted, although its outcome is failure.",
        "grid": { "x": 16, "y": 0, "w": 8, "h": 5 },
        "where": "event.category: authentication and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Failed sign-ins" },
        "tone": "danger"
      },
      {
        "kind": "metric",
        "id": "share-of-sign-ins-that-fail",
        "title": "Share of sign-ins that fail",
        "why": "Grows in an attack and in an outage, but not just because more people work.",
        "grid": { "x": 24, "y": 0, "w": 8, "h": 5 },
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
        "why": "What administrators created, changed, or deleted. Expect few outside of working hours.",
        "grid": { "x": 32, "y": 0, "w": 8, "h": 5 },
        "where": "event.type: (creation or change or deletion) and user.roles: admin",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Changes by administrators" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "alerts",
        "title": "Alerts",
        "why": "What JumpCloud itself found worth an alert.",
        "grid": { "x": 40, "y": 0, "w": 8, "h": 5 },
        "where": "event.kind: alert",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Alerts" },
        "tone": "warning"
      },
      {
        "kind": "time",
        "id": "events-by-service",
        "title": "Events by service",
        "why": "Shows which service went silent, and which one floods.",
        "grid": { "x": 0, "y": 5, "w": 32, "h": 13 },
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "event.provider", "label": "Service" },
        "size": 9
      },
      {
        "kind": "donut",
        "id": "services",
        "title": "Services",
        "why": "Where most of the activity is.",
        "grid": { "x": 32, "y": 5, "w": 16, "h": 13 },
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "event.provider", "label": "Service" },
        "size": 9
      },
      {
        "kind": "bar",
        "id": "event-types",
        "title": "Event types",
        "why": "What happens most. A type that you have never seen here deserves a look.",
        "grid": { "x": 0, "y": 18, "w": 16, "h": 13 },
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "event.action", "label": "Event type" },
        "size": 12
      },
      {
        "kind": "time",
        "id": "outcomes",
        "title": "Outcomes",
        "why": "Failures against successes at a glance.",
        "grid": { "x": 16, "y": 18, "w": 16, "h": 13 },
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "event.outcome", "label": "Outcome" },
        "size": 10
      },
      {
        "kind": "bar",
        "id": "applications-signed-on-to",
        "title": "Applications signed on to",
        "why": "The applications that people rely on, by number of sign-ons.",
        "grid": { "x": 32, "y": 18, "w": 16, "h": 13 },
        "where": "event.action: (sso_auth or sso_auth_failed)",
        "mayBeEmpty": false,
        "opens": "applications",
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "service.target.name", "label": "Application" },
        "size": 10
      },
      {
        "kind": "region",
        "id": "activity-by-country",
        "title": "Activity by country",
        "why": "A country in which nobody of yours works stands out.",
        "grid": { "x": 0, "y": 31, "w": 24, "h": 15 },
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "client.geo.country_iso_code", "label": "Country" },
        "size": 50
      },
      {
        "kind": "table",
        "id": "most-active-people",
        "title": "Most active people",
        "why": "Who does most, and from how many addresses. Service accounts rank high; a person seldom does.",
        "grid": { "x": 24, "y": 31, "w": 24, "h": 15 },
        "mayBeEmpty": false,
        "opens": "sign-in-security",
        "by": [ { "field": "user.name", "label": "Person" } ],
        "measures": [
          { "kind": "count", "label": "Events" },
          { "kind": "unique", "label": "Addresses", "field": "client.ip" },
          { "kind": "max", "label": "Last seen", "field": "@timestamp" }
        ],
        "size": 10
      },
      {
        "kind": "search",
        "id": "latest-events",
        "title": "Latest events",
        "why": "The log itself, newest first, to read what just happened.",
        "grid": { "x": 0, "y": 46, "w": 48, "h": 16 },
        "mayBeEmpty": false,
        "columns": [
          { "field": "event.provider", "label": "Service" },
          { "field": "event.action", "label": "Event type" },
          { "field": "event.outcome", "label": "Outcome" },
          { "field": "user.name", "label": "Person" },
          { "field": "client.ip", "label": "Address" },
          { "field": "message", "label": "Message" }
        ]
      }
    ]
  },
  {
    "id": "sign-in-security",
    "objectId": "jumpcloud-sign-in-security",
    "title": "Sign-in security",
    "about": "Failed sign-ins, lockouts, policy decisions, and unusual places.",
    "stream": "events",
    "controls": [
      { "field": "event.provider", "label": "Service" },
      { "field": "user.name", "label": "Person" },
      { "field": "client.geo.country_iso_code", "label": "Country" },
      { "field": "event.outcome", "label": "Outcome" }
    ],
    "panels": [
      {
        "kind": "metric",
        "id": "failed",
        "title": "Failed",
        "why": "Sign-ins that were refused, on any service.",
        "grid": { "x": 0, "y": 0, "w": 8, "h": 5 },
        "where": "event.category: authentication and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Failed" },
        "tone": "danger"
      },
      {
        "kind": "metric",
        "id": "people-with-a-failure",
        "title": "People with a failure",
        "why": "One person who fails often has forgotten a password. Many people who fail are a spray.",
        "grid": { "x": 8, "y": 0, "w": 8, "h": 5 },
        "where": "event.category: authentication and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": false,
        "measure": { "kind": "unique", "label": "People with a failure", "field": "user.name" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "addresses-with-a-failure",
        "title": "Addresses with a failure",
        "why": "Many addresses against few people are a distributed attack.",
        "grid": { "x": 16, "y": 0, "w": 8, "h": 5 },
        "where": "event.category: authentication and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": false,
        "measure": { "kind": "unique", "label": "Addresses with a failure", "field": "client.ip" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "lockouts",
        "title": "Lockouts",
        "why": "Accounts that were locked. Such an event reports success, so do not look for it among failures.",
        "grid": { "x": 24, "y": 0, "w": 8, "h": 5 },
        "where": "event.action: (user_lockout or user_locked_out or admin_lockout)",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Lockouts" },
        "tone": "danger"
      },
      {
        "kind": "metric",
        "id": "denied-by-a-policy",
        "title": "Denied by a policy",
        "why": "Sign-ins that a conditional access policy stopped.",
        "grid": { "x": 32, "y": 0, "w": 8, "h": 5 },
        "where": "jumpcloud.event.auth_context.policies_applied.metadata.action: DENY",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Denied by a policy" },
        "tone": "warning"
      },
      {
        "kind": "metric",
        "id": "risks-and-alerts",
        "title": "Risks and alerts",
        "why": "What JumpCloud itself found worth an alert.",
        "grid": { "x": 40, "y": 0, "w": 8, "h": 5 },
        "where": "event.kind: alert",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Risks and alerts" },
        "tone": "warning"
      },
      {
        "kind": "time",
        "id": "failures-by-service",
        "title": "Failures by service",
        "why": "A rise in one service is a wrong setting or an outage. A rise in all of them is an attack.",
        "grid": { "x": 0, "y": 5, "w": 32, "h": 13 },
        "where": "event.category: authentication and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "event.provider", "label": "Service" },
        "size": 9
      },
      {
        "kind": "bar",
        "id": "why-sign-ins-fail",
        "title": "Why sign-ins fail",
        "why": "Tells wrong passwords from policies, expired accounts, and broken factors.",
        "grid": { "x": 32, "y": 5, "w": 16, "h": 13 },
        "where": "event.category: authentication and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "event.reason", "label": "Reason" },
        "size": 10
      },
      {
        "kind": "map",
        "id": "where-sign-ins-come-from",
        "title": "Where sign-ins come from",
        "why": "A place that nobody travels to stands out. Sign-ins without a known place are not on the map.",
        "grid": { "x": 0, "y": 18, "w": 32, "h": 18 },
        "where": "event.category: authentication",
        "mayBeEmpty": false,
        "geo": { "field": "client.geo.location", "label": "Place of the client" }
      },
      {
        "kind": "bar",
        "id": "countries-with-failures",
        "title": "Countries with failures",
        "why": "The same for failures, also where maps cannot be loaded.",
        "grid": { "x": 32, "y": 18, "w": 16, "h": 18 },
        "where": "event.category: authentication and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "client.geo.country_iso_code", "label": "Country" },
        "size": 10
      },
      {
        "kind": "time",
        "id": "lockouts-by-service",
        "title": "Lockouts by service",
        "why": "Shows where accounts are locked, and when it began.",
        "grid": { "x": 0, "y": 36, "w": 16, "h": 12 },
        "where": "event.action: (user_lockout or user_locked_out or admin_lockout)",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "event.provider", "label": "Service" },
        "size": 10
      },
      {
        "kind": "donut",
        "id": "policy-decisions",
        "title": "Policy decisions",
        "why": "How often conditional access allows, denies, or asks for more.",
        "grid": { "x": 16, "y": 36, "w": 16, "h": 12 },
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.event.auth_context.policies_applied.metadata.action", "label": "Decision" },
        "size": 10
      },
      {
        "kind": "bar",
        "id": "sign-ins-by-hour-of-the-day",
        "title": "Sign-ins by hour of the day",
        "why": "In the time zone of the place of the client. Hours of sleep should be low.",
        "grid": { "x": 32, "y": 36, "w": 16, "h": 12 },
        "where": "event.category: authentication",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.derived.local_hour", "label": "Hour" },
        "size": 24
      },
      {
        "kind": "table",
        "id": "people-with-most-failures",
        "title": "People with most failures",
        "why": "Begin here when somebody may be under attack: many addresses or countries for one person are unusual.",
        "grid": { "x": 0, "y": 48, "w": 24, "h": 15 },
        "where": "event.category: authentication and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": false,
        "by": [ { "field": "user.name", "label": "Person" } ],
        "measures": [
          { "kind": "count", "label": "Failures" },
          { "kind": "unique", "label": "Addresses", "field": "client.ip" },
          { "kind": "unique", "label": "Countries", "field": "client.geo.country_iso_code" },
          { "kind": "max", "label": "Last seen", "field": "@timestamp" }
        ],
        "size": 10
      },
      {
        "kind": "table",
        "id": "addresses-with-most-failures",
        "title": "Addresses with most failures",
        "why": "An address that fails for many people sprays passwords. Block it.",
        "grid": { "x": 24, "y": 48, "w": 24, "h": 15 },
        "where": "event.category: authentication and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": false,
        "by": [ { "field": "client.ip", "label": "Address" } ],
        "measures": [
          { "kind": "count", "label": "Failures" },
          { "kind": "unique", "label": "People", "field": "user.name" },
          { "kind": "max", "label": "Last seen", "field": "@timestamp" }
        ],
        "size": 10
      },
      {
        "kind": "heatmap",
        "id": "failures-by-person-and-time",
        "title": "Failures by person and time",
        "why": "Slow guessing is a faint line that lasts.",
        "grid": { "x": 0, "y": 63, "w": 24, "h": 15 },
        "where": "event.category: authentication and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "user.name", "label": "Person" },
        "size": 10
      },
      {
        "kind": "search",
        "id": "lockouts-in-detail",
        "title": "Lockouts in detail",
        "why": "Whom to call, and from which device and address it came.",
        "grid": { "x": 24, "y": 63, "w": 24, "h": 15 },
        "where": "event.action: (user_lockout or user_locked_out or admin_lockout)",
        "mayBeEmpty": true,
        "columns": [
          { "field": "event.provider", "label": "Service" },
          { "field": "user.target.name", "label": "Target" },
          { "field": "host.name", "label": "Device" },
          { "field": "client.ip", "label": "Address" },
          { "field": "message", "label": "Message" }
        ]
      },
      {
        "kind": "search",
        "id": "failed-sign-ins-in-detail",
        "title": "Failed sign-ins in detail",
        "why": "Every failure with its reason, newest first.",
        "grid": { "x": 0, "y": 78, "w": 48, "h": 16 },
        "where": "event.category: authentication and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": false,
        "columns": [
          { "field": "event.provider", "label": "Service" },
          { "field": "user.name", "label": "Person" },
          { "field": "client.ip", "label": "Address" },
          { "field": "client.geo.country_iso_code", "label": "Country" },
          { "field": "event.reason", "label": "Reason" },
          { "field": "message", "label": "Message" }
        ]
      }
    ]
  },
  {
    "id": "factors",
    "objectId": "jumpcloud-factors",
    "title": "Factors and their strength",
    "about": "How strong the sign-ins are, not just whether there is a second factor.",
    "stream": "events",
    "controls": [
      { "field": "event.provider", "label": "Service" },
      { "field": "user.name", "label": "Person" },
      { "field": "user.roles", "label": "Role" }
    ],
    "panels": [
      {
        "kind": "metric",
        "id": "with-a-second-factor",
        "title": "With a second factor",
        "why": "The share of sign-ins with a second factor, of those that say whether there was one.",
        "grid": { "x": 0, "y": 0, "w": 8, "h": 5 },
        "where": "jumpcloud.event.mfa: *",
        "mayBeEmpty": false,
        "measure": { "kind": "share", "label": "With a second factor", "part": "jumpcloud.event.mfa: true" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "phishing-resistant",
        "title": "Phishing-resistant",
        "why": "The share of successful sign-ins with a factor that cannot be phished. It should grow.",
        "grid": { "x": 8, "y": 0, "w": 8, "h": 5 },
        "where": "event.category: authentication and event.outcome: success",
        "mayBeEmpty": false,
        "measure": {
          "kind": "share",
          "label": "Phishing-resistant",
          "part": "jumpcloud.event.auth_context.auth_methods.webauthn.success: true or jumpcloud.event.auth_context.auth_methods.jumpcloud_go.success: true or jumpcloud.event.auth_context.auth_methods.jumpcloud_go_uv.success: true or jumpcloud.event.auth_meta.auth_methods.webauthn.success: true or jumpcloud.event.auth_meta.auth_methods.jumpcloud_go.success: true or jumpcloud.event.auth_meta.auth_methods.jumpcloud_go_uv.success: true"
        },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "factor-refused-or-wrong",
        "title": "Factor refused or wrong",
        "why": "Somebody had the password and failed at the second factor.",
        "grid": { "x": 16, "y": 0, "w": 8, "h": 5 },
        "where": "jumpcloud.event.auth_context.auth_methods.jumpcloud_protect.success: false or jumpcloud.event.auth_context.auth_methods.duo.success: false or jumpcloud.event.auth_meta.auth_methods.jumpcloud_protect.success: false or jumpcloud.event.auth_meta.auth_methods.duo.success: false or jumpcloud.event.auth_context.auth_methods.totp.success: false or jumpcloud.event.auth_context.auth_methods.webauthn.success: false or jumpcloud.event.auth_context.auth_methods.jumpcloud_go.success: false or jumpcloud.event.auth_context.auth_methods.jumpcloud_go_uv.success: false or jumpcloud.event.auth_meta.auth_methods.totp.success: false or jumpcloud.event.auth_meta.auth_methods.webauthn.success: false or jumpcloud.event.auth_meta.auth_methods.jumpcloud_go.success: false or jumpcloud.event.auth_meta.auth_methods.jumpcloud_go_uv.success: false",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Factor refused or wrong" },
        "tone": "danger"
      },
      {
        "kind": "metric",
        "id": "prompts-for-a-second-factor",
        "title": "Prompts for a second factor",
        "why": "Sign-ons that stopped to ask. Many without an answer are a push attack.",
        "grid": { "x": 24, "y": 0, "w": 8, "h": 5 },
        "where": "jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Prompts for a second factor" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "administrators-without-one",
        "title": "Administrators without one",
        "why": "Administrators who signed in to the Admin Portal without a second factor.",
        "grid": { "x": 32, "y": 0, "w": 8, "h": 5 },
        "where": "event.action: admin_login_attempt and event.category: authentication and event.outcome: success and jumpcloud.event.mfa: false",
        "mayBeEmpty": true,
        "measure": { "kind": "unique", "label": "Administrators without one", "field": "jumpcloud.derived.actor" },
        "tone": "danger"
      },
      {
        "kind": "metric",
        "id": "factors-removed",
        "title": "Factors removed",
        "why": "One-time codes that were removed from a user or an administrator.",
        "grid": { "x": 40, "y": 0, "w": 8, "h": 5 },
        "where": "event.action: (totp_delete_enrollment or admin_totp_disable)",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Factors removed" },
        "tone": "warning"
      },
      {
        "kind": "time",
        "id": "strength-of-sign-ins",
        "title": "Strength of sign-ins",
        "why": "Shows whether sign-ins become stronger. The strongest factor of each sign-in counts.",
        "grid": { "x": 0, "y": 5, "w": 32, "h": 13 },
        "where": "event.category: authentication and event.outcome: success",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.derived.factor", "label": "Strongest factor" },
        "size": 10
      },
      {
        "kind": "donut",
        "id": "kind-of-second-factor",
        "title": "Kind of second factor",
        "why": "Which kinds people use. Text codes and pushes can be phished.",
        "grid": { "x": 32, "y": 5, "w": 16, "h": 13 },
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.event.mfa_meta.type", "label": "Second factor" },
        "size": 10
      },
      {
        "kind": "bar",
        "id": "accepted-factors",
        "title": "Accepted factors",
        "why": "What people really sign in with. A sign-in with two factors counts for both.",
        "grid": { "x": 0, "y": 18, "w": 16, "h": 13 },
        "where": "event.category: authentication",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.derived.factors.succeeded", "label": "Accepted factor" },
        "size": 10
      },
      {
        "kind": "bar",
        "id": "refused-factors",
        "title": "Refused factors",
        "why": "Refused pushes mean that somebody else knows the password.",
        "grid": { "x": 16, "y": 18, "w": 16, "h": 13 },
        "where": "event.category: authentication",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.derived.factors.failed", "label": "Refused factor" },
        "size": 10
      },
      {
        "kind": "time",
        "id": "pushes-refused",
        "title": "Pushes refused",
        "why": "A sudden rise is an attack that hopes for a tired person.",
        "grid": { "x": 32, "y": 18, "w": 16, "h": 13 },
        "where": "jumpcloud.event.auth_context.auth_methods.jumpcloud_protect.success: false or jumpcloud.event.auth_context.auth_methods.duo.success: false or jumpcloud.event.auth_meta.auth_methods.jumpcloud_protect.success: false or jumpcloud.event.auth_meta.auth_methods.duo.success: false",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Events" },
        "size": 10
      },
      {
        "kind": "table",
        "id": "people-who-sign-in-without-one",
        "title": "People who sign in without one",
        "why": "Enroll these people next.",
        "grid": { "x": 0, "y": 31, "w": 16, "h": 14 },
        "where": "event.category: authentication and event.outcome: success and jumpcloud.event.mfa: false",
        "mayBeEmpty": false,
        "opens": "sign-in-security",
        "by": [ { "field": "user.name", "label": "Person" } ],
        "measures": [
          { "kind": "count", "label": "Sign-ins" },
          { "kind": "max", "label": "Last seen", "field": "@timestamp" }
        ],
        "size": 10
      },
      {
        "kind": "bar",
        "id": "country-of-the-phone",
        "title": "Country of the phone",
        "why": "Where the phones are that answered pushes.",
        "grid": { "x": 16, "y": 31, "w": 16, "h": 14 },
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.derived.push_device.geo.country_iso_code", "label": "Country of the phone" },
        "size": 10
      },
      {
        "kind": "treemap",
        "id": "phones",
        "title": "Phones",
        "why": "Models of phones that answered pushes. Old models cannot do everything.",
        "grid": { "x": 32, "y": 31, "w": 16, "h": 14 },
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "device.model.name", "label": "Phone" },
        "size": 10
      },
      {
        "kind": "table",
        "id": "phones-far-from-the-client",
        "title": "Phones far from the client",
        "why": "Phone and client in different countries: somebody else may have asked for the push.",
        "grid": { "x": 0, "y": 45, "w": 24, "h": 14 },
        "where": "jumpcloud.derived.push_device.country_differs: true",
        "mayBeEmpty": true,
        "opens": "sign-in-security",
        "by": [ { "field": "user.name", "label": "Person" } ],
        "measures": [
          { "kind": "count", "label": "Sign-ins" },
          { "kind": "max", "label": "Kilometers apart", "field": "jumpcloud.derived.push_device.distance_km" },
          { "kind": "max", "label": "Last seen", "field": "@timestamp" }
        ],
        "size": 10
      },
      {
        "kind": "search",
        "id": "refused-factors-in-detail",
        "title": "Refused factors in detail",
        "why": "Who refused or failed which factor, and from where.",
        "grid": { "x": 24, "y": 45, "w": 24, "h": 14 },
        "where": "jumpcloud.event.auth_context.auth_methods.jumpcloud_protect.success: false or jumpcloud.event.auth_context.auth_methods.duo.success: false or jumpcloud.event.auth_meta.auth_methods.jumpcloud_protect.success: false or jumpcloud.event.auth_meta.auth_methods.duo.success: false or jumpcloud.event.auth_context.auth_methods.totp.success: false or jumpcloud.event.auth_context.auth_methods.webauthn.success: false or jumpcloud.event.auth_context.auth_methods.jumpcloud_go.success: false or jumpcloud.event.auth_context.auth_methods.jumpcloud_go_uv.success: false or jumpcloud.event.auth_meta.auth_methods.totp.success: false or jumpcloud.event.auth_meta.auth_methods.webauthn.success: false or jumpcloud.event.auth_meta.auth_methods.jumpcloud_go.success: false or jumpcloud.event.auth_meta.auth_methods.jumpcloud_go_uv.success: false",
        "mayBeEmpty": true,
        "columns": [
          { "field": "user.name", "label": "Person" },
          { "field": "jumpcloud.derived.factors.failed", "label": "Refused factor" },
          { "field": "client.ip", "label": "Address" },
          { "field": "client.geo.country_iso_code", "label": "Country" },
          { "field": "message", "label": "Message" }
        ]
      }
    ]
  },
  {
    "id": "applications",
    "objectId": "jumpcloud-applications",
    "title": "Applications",
    "about": "Single sign-on by application, person, and protocol, and applications that JumpCloud discovered.",
    "stream": "events",
    "controls": [
      { "field": "service.target.name", "label": "Application" },
      { "field": "user.name", "label": "Person" },
      { "field": "event.outcome", "label": "Outcome" }
    ],
    "panels": [
      {
        "kind": "metric",
        "id": "sign-ons",
        "title": "Sign-ons",
        "why": "How much people use single sign-on.",
        "grid": { "x": 0, "y": 0, "w": 12, "h": 5 },
        "where": "event.action: (sso_auth or sso_auth_failed)",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Sign-ons" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "refused-sign-ons",
        "title": "Refused sign-ons",
        "why": "A prompt for a second factor is not counted.",
        "grid": { "x": 12, "y": 0, "w": 12, "h": 5 },
        "where": "event.action: (sso_auth or sso_auth_failed) and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Refused sign-ons" },
        "tone": "danger"
      },
      {
        "kind": "metric",
        "id": "applications-used",
        "title": "Applications used",
        "why": "Different applications that somebody signed on to.",
        "grid": { "x": 24, "y": 0, "w": 12, "h": 5 },
        "where": "event.action: (sso_auth or sso_auth_failed)",
        "mayBeEmpty": false,
        "measure": { "kind": "unique", "label": "Applications used", "field": "service.target.id" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "people-who-sign-on",
        "title": "People who sign on",
        "why": "Different people who signed on to anything.",
        "grid": { "x": 36, "y": 0, "w": 12, "h": 5 },
        "where": "event.action: (sso_auth or sso_auth_failed)",
        "mayBeEmpty": false,
        "measure": { "kind": "unique", "label": "People who sign on", "field": "user.name" },
        "tone": "plain"
      },
      {
        "kind": "time",
        "id": "sign-ons-by-application",
        "title": "Sign-ons by application",
        "why": "An application that goes silent is broken or no longer needed.",
        "grid": { "x": 0, "y": 5, "w": 32, "h": 13 },
        "where": "event.action: (sso_auth or sso_auth_failed)",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "service.target.name", "label": "Application" },
        "size": 10
      },
      {
        "kind": "donut",
        "id": "protocols",
        "title": "Protocols",
        "why": "How applications are connected.",
        "grid": { "x": 32, "y": 5, "w": 16, "h": 13 },
        "where": "event.action: (sso_auth or sso_auth_failed)",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "service.target.type", "label": "Application protocol" },
        "size": 10
      },
      {
        "kind": "heatmap",
        "id": "refusals-by-application-and-time",
        "title": "Refusals by application and time",
        "why": "A dark row is an application whose connection broke.",
        "grid": { "x": 0, "y": 18, "w": 24, "h": 15 },
        "where": "event.action: (sso_auth or sso_auth_failed) and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "service.target.name", "label": "Application" },
        "size": 10
      },
      {
        "kind": "table",
        "id": "applications",
        "title": "Applications",
        "why": "Who pays for licenses that few people use finds them at the end of this list.",
        "grid": { "x": 24, "y": 18, "w": 24, "h": 15 },
        "where": "event.action: (sso_auth or sso_auth_failed)",
        "mayBeEmpty": false,
        "by": [ { "field": "service.target.name", "label": "Application" } ],
        "measures": [
          { "kind": "count", "label": "Sign-ons" },
          { "kind": "unique", "label": "People", "field": "user.name" },
          {
            "kind": "share",
            "label": "Refused",
            "part": "event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge"
          },
          { "kind": "max", "label": "Last seen", "field": "@timestamp" }
        ],
        "size": 25
      },
      {
        "kind": "bar",
        "id": "discovered-applications",
        "title": "Discovered applications",
        "why": "Applications that JumpCloud found in use, with or without your approval.",
        "grid": { "x": 0, "y": 33, "w": 24, "h": 13 },
        "where": "event.provider: saas_app_management",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.event.resource.application_name", "label": "Discovered application" },
        "size": 10
      },
      {
        "kind": "bar",
        "id": "why-sign-ons-are-refused",
        "title": "Why sign-ons are refused",
        "why": "Tells missing rights from policies and broken factors.",
        "grid": { "x": 24, "y": 33, "w": 24, "h": 13 },
        "where": "event.action: (sso_auth or sso_auth_failed) and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "event.reason", "label": "Reason" },
        "size": 10
      },
      {
        "kind": "search",
        "id": "sign-ons-in-detail",
        "title": "Sign-ons in detail",
        "why": "Every sign-on, newest first.",
        "grid": { "x": 0, "y": 46, "w": 48, "h": 16 },
        "where": "event.action: (sso_auth or sso_auth_failed)",
        "mayBeEmpty": false,
        "columns": [
          { "field": "service.target.name", "label": "Application" },
          { "field": "event.outcome", "label": "Outcome" },
          { "field": "user.name", "label": "Person" },
          { "field": "client.ip", "label": "Address" },
          { "field": "jumpcloud.derived.factor", "label": "Strongest factor" },
          { "field": "message", "label": "Message" }
        ]
      }
    ]
  },
  {
    "id": "administration",
    "objectId": "jumpcloud-administration",
    "title": "Administration and changes",
    "about": "What administrators and API keys changed, from what to what, and whether that made anything weaker.",
    "stream": "events",
    "controls": [
      { "field": "jumpcloud.derived.actor", "label": "Actor" },
      { "field": "event.provider", "label": "Service" },
      { "field": "event.action", "label": "Event type" }
    ],
    "panels": [
      {
        "kind": "metric",
        "id": "changes",
        "title": "Changes",
        "why": "What administrators created, changed, or deleted.",
        "grid": { "x": 0, "y": 0, "w": 8, "h": 5 },
        "where": "event.type: (creation or change or deletion) and user.roles: admin",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Changes" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "weakened",
        "title": "Weakened",
        "why": "Changes after which something protects less than before. Read each of them.",
        "grid": { "x": 8, "y": 0, "w": 8, "h": 5 },
        "where": "jumpcloud.derived.changes.verdict: (weaker or mixed)",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Weakened" },
        "tone": "danger"
      },
      {
        "kind": "metric",
        "id": "rights-given",
        "title": "Rights given",
        "why": "People and groups that became administrators.",
        "grid": { "x": 16, "y": 0, "w": 8, "h": 5 },
        "where": "event.action: (admin_create or user_admin_granted or user_group_admin_grant)",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Rights given" },
        "tone": "danger"
      },
      {
        "kind": "metric",
        "id": "deletions",
        "title": "Deletions",
        "why": "What anybody deleted.",
        "grid": { "x": 24, "y": 0, "w": 8, "h": 5 },
        "where": "event.type: deletion",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Deletions" },
        "tone": "warning"
      },
      {
        "kind": "metric",
        "id": "by-api-key",
        "title": "By API key",
        "why": "What programs did with an API key. It does not expire and asks for no second factor.",
        "grid": { "x": 32, "y": 0, "w": 8, "h": 5 },
        "where": "jumpcloud.event.auth_method: \"api key\"",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "By API key" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "administrators-at-work",
        "title": "Administrators at work",
        "why": "Administrators who changed something. Their number should be small.",
        "grid": { "x": 40, "y": 0, "w": 8, "h": 5 },
        "where": "event.type: (creation or change or deletion) and user.roles: admin",
        "mayBeEmpty": false,
        "measure": { "kind": "unique", "label": "Administrators at work", "field": "jumpcloud.derived.actor" },
        "tone": "plain"
      },
      {
        "kind": "time",
        "id": "changes-by-administrator",
        "title": "Changes by administrator",
        "why": "Work at night, or by an account that is usually idle, stands out.",
        "grid": { "x": 0, "y": 5, "w": 32, "h": 13 },
        "where": "event.type: (creation or change or deletion) and user.roles: admin",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.derived.actor", "label": "Actor" },
        "size": 10
      },
      {
        "kind": "donut",
        "id": "kind-of-change",
        "title": "Kind of change",
        "why": "Many deletions are unusual.",
        "grid": { "x": 32, "y": 5, "w": 16, "h": 13 },
        "where": "event.type: (creation or change or deletion) and user.roles: admin",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "event.type", "label": "Kind of change" },
        "size": 10
      },
      {
        "kind": "time",
        "id": "weaker-and-stronger",
        "title": "Weaker and stronger",
        "why": "Shows whether settings drift toward less protection.",
        "grid": { "x": 0, "y": 18, "w": 16, "h": 13 },
        "where": "jumpcloud.derived.changes.verdict: *",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.derived.changes.verdict", "label": "Verdict" },
        "size": 10
      },
      {
        "kind": "bar",
        "id": "settings-made-weaker",
        "title": "Settings made weaker",
        "why": "Which protections were taken away most often.",
        "grid": { "x": 16, "y": 18, "w": 16, "h": 13 },
        "where": "jumpcloud.derived.changes.verdict: (weaker or mixed)",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.derived.changes.weaker", "label": "Weakened setting" },
        "size": 10
      },
      {
        "kind": "bar",
        "id": "attributes-changed-most",
        "title": "Attributes changed most",
        "why": "What people work on, by the name that JumpCloud gives it.",
        "grid": { "x": 32, "y": 18, "w": 16, "h": 13 },
        "where": "event.type: (creation or change or deletion) and user.roles: admin",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.derived.changes.fields", "label": "Attribute" },
        "size": 10
      },
      {
        "kind": "table",
        "id": "was-and-is",
        "title": "Was and is",
        "why": "The most frequent changes in words, with the value before and after.",
        "grid": { "x": 0, "y": 31, "w": 32, "h": 14 },
        "mayBeEmpty": false,
        "by": [ { "field": "jumpcloud.derived.changes.text", "label": "Was and is" } ],
        "measures": [
          { "kind": "count", "label": "Changes" },
          { "kind": "unique", "label": "Actors", "field": "jumpcloud.derived.actor" },
          { "kind": "max", "label": "Last seen", "field": "@timestamp" }
        ],
        "size": 25
      },
      {
        "kind": "bar",
        "id": "where-administrators-sign-in",
        "title": "Where administrators sign in",
        "why": "A country without an administrator of yours is an incident.",
        "grid": { "x": 32, "y": 31, "w": 16, "h": 14 },
        "where": "event.action: admin_login_attempt",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "client.geo.country_iso_code", "label": "Country" },
        "size": 10
      },
      {
        "kind": "bar",
        "id": "what-is-changed",
        "title": "What is changed",
        "why": "The most frequent kinds of work.",
        "grid": { "x": 0, "y": 45, "w": 16, "h": 13 },
        "where": "event.type: (creation or change or deletion) and user.roles: admin",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "event.action", "label": "Event type" },
        "size": 10
      },
      {
        "kind": "bar",
        "id": "kind-of-object",
        "title": "Kind of object",
        "why": "What the changes are about.",
        "grid": { "x": 16, "y": 45, "w": 16, "h": 13 },
        "where": "event.type: (creation or change or deletion) and user.roles: admin",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.event.resource.type", "label": "Object" },
        "size": 10
      },
      {
        "kind": "table",
        "id": "kinds-of-actors",
        "title": "Kinds of actors",
        "why": "Who changes things: people, administrators, API keys, service accounts.",
        "grid": { "x": 32, "y": 45, "w": 16, "h": 13 },
        "where": "event.type: (creation or change or deletion)",
        "mayBeEmpty": false,
        "by": [ { "field": "jumpcloud.derived.actor_type", "label": "Kind of actor" } ],
        "measures": [
          { "kind": "count", "label": "Changes" },
          { "kind": "unique", "label": "Actors", "field": "jumpcloud.derived.actor" },
          { "kind": "max", "label": "Last seen", "field": "@timestamp" }
        ],
        "size": 10
      },
      {
        "kind": "table",
        "id": "administrators",
        "title": "Administrators",
        "why": "Who changed how much, from where, and what share of it weakened something.",
        "grid": { "x": 0, "y": 58, "w": 24, "h": 14 },
        "where": "event.type: (creation or change or deletion) and user.roles: admin",
        "mayBeEmpty": false,
        "by": [ { "field": "jumpcloud.derived.actor", "label": "Actor" } ],
        "measures": [
          { "kind": "count", "label": "Changes" },
          { "kind": "unique", "label": "Addresses", "field": "client.ip" },
          { "kind": "share", "label": "Weakened", "part": "jumpcloud.derived.changes.verdict: (weaker or mixed)" },
          { "kind": "max", "label": "Last seen", "field": "@timestamp" }
        ],
        "size": 10
      },
      {
        "kind": "search",
        "id": "weakened-in-detail",
        "title": "Weakened in detail",
        "why": "Each change that made something weaker: who did it, and what it was before.",
        "grid": { "x": 24, "y": 58, "w": 24, "h": 14 },
        "where": "jumpcloud.derived.changes.verdict: (weaker or mixed)",
        "mayBeEmpty": true,
        "columns": [
          { "field": "jumpcloud.derived.actor", "label": "Actor" },
          { "field": "event.action", "label": "Event type" },
          { "field": "user.target.name", "label": "Target" },
          { "field": "jumpcloud.derived.changes.weaker", "label": "Weakened setting" },
          { "field": "jumpcloud.derived.changes.text", "label": "Was and is" }
        ]
      },
      {
        "kind": "search",
        "id": "changes-in-detail",
        "title": "Changes in detail",
        "why": "Every change with its values before and after, newest first.",
        "grid": { "x": 0, "y": 72, "w": 48, "h": 16 },
        "where": "jumpcloud.derived.changes.fields: *",
        "mayBeEmpty": false,
        "columns": [
          { "field": "jumpcloud.derived.actor", "label": "Actor" },
          { "field": "event.action", "label": "Event type" },
          { "field": "user.target.name", "label": "Target" },
          { "field": "jumpcloud.derived.changes.text", "label": "Was and is" },
          { "field": "jumpcloud.derived.changes.verdict", "label": "Verdict" },
          { "field": "client.ip", "label": "Address" }
        ]
      }
    ]
  },
  {
    "id": "people",
    "objectId": "jumpcloud-people",
    "title": "People and lifecycle",
    "about": "Accounts that were created, changed, suspended, and deleted, memberships, and passwords.",
    "stream": "events",
    "controls": [
      { "field": "user.target.name", "label": "Target" },
      { "field": "group.name", "label": "Group" },
      { "field": "event.action", "label": "Event type" }
    ],
    "panels": [
      {
        "kind": "metric",
        "id": "accounts-created",
        "title": "Accounts created",
        "why": "New accounts of users and administrators.",
        "grid": { "x": 0, "y": 0, "w": 10, "h": 5 },
        "where": "event.action: (user_create or user_create_provision or admin_create)",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Accounts created" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "accounts-deleted",
        "title": "Accounts deleted",
        "why": "Accounts of users and administrators that are gone.",
        "grid": { "x": 10, "y": 0, "w": 10, "h": 5 },
        "where": "event.action: (user_delete or user_delete_provision or admin_delete)",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Accounts deleted" },
        "tone": "warning"
      },
      {
        "kind": "metric",
        "id": "accounts-suspended",
        "title": "Accounts suspended",
        "why": "Accounts that may no longer sign in.",
        "grid": { "x": 20, "y": 0, "w": 10, "h": 5 },
        "where": "event.action: (user_suspended or admin_suspended)",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Accounts suspended" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "password-changes",
        "title": "Password changes",
        "why": "Passwords that were set or changed, by anybody.",
        "grid": { "x": 30, "y": 0, "w": 9, "h": 5 },
        "where": "event.action: (user_password_set or user_password_change or admin_password_change)",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Password changes" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "own-changes",
        "title": "Own changes",
        "why": "Changes that people made to their own account.",
        "grid": { "x": 39, "y": 0, "w": 9, "h": 5 },
        "where": "event.type: (creation or change or deletion) and event.category: iam and event.type: user and not event.action: association_change and jumpcloud.derived.self_action: true",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Own changes" },
        "tone": "plain"
      },
      {
        "kind": "time",
        "id": "lifecycle",
        "title": "Lifecycle",
        "why": "Joiners and leavers over time. Many deletions at once deserve a question.",
        "grid": { "x": 0, "y": 5, "w": 32, "h": 13 },
        "where": "event.type: (creation or change or deletion) and event.category: iam and event.type: user and not event.action: association_change",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "event.action", "label": "Event type" },
        "size": 10
      },
      {
        "kind": "bar",
        "id": "groups-with-most-changes",
        "title": "Groups with most changes",
        "why": "Membership decides rights, so watch groups that carry many.",
        "grid": { "x": 32, "y": 5, "w": 16, "h": 13 },
        "where": "event.action: association_change",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "group.name", "label": "Group" },
        "size": 10
      },
      {
        "kind": "time",
        "id": "bindings-added-and-removed",
        "title": "Bindings added and removed",
        "why": "Objects that were bound to each other or parted, such as a user and a group.",
        "grid": { "x": 0, "y": 18, "w": 24, "h": 13 },
        "where": "event.action: association_change",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.event.association.op", "label": "Operation" },
        "size": 10
      },
      {
        "kind": "donut",
        "id": "what-made-the-change",
        "title": "What made the change",
        "why": "Tells an import or SCIM from work by hand.",
        "grid": { "x": 24, "y": 18, "w": 24, "h": 13 },
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.event.initiated_by.source", "label": "Source" },
        "size": 10
      },
      {
        "kind": "table",
        "id": "kinds-of-bindings",
        "title": "Kinds of bindings",
        "why": "What is bound to what. A binding of a user to a device gives a login there.",
        "grid": { "x": 0, "y": 31, "w": 24, "h": 14 },
        "where": "event.action: association_change",
        "mayBeEmpty": true,
        "by": [
          { "field": "jumpcloud.event.association.connection.from.type", "label": "From" },
          { "field": "jumpcloud.event.association.connection.to.type", "label": "To" },
          { "field": "jumpcloud.event.association.op", "label": "Operation" }
        ],
        "measures": [ { "kind": "count", "label": "Bindings" } ],
        "size": 15
      },
      {
        "kind": "table",
        "id": "people-changed-most",
        "title": "People changed most",
        "why": "An account that is changed again and again is broken or abused.",
        "grid": { "x": 24, "y": 31, "w": 24, "h": 14 },
        "where": "event.type: (creation or change or deletion) and event.category: iam and event.type: user and not event.action: association_change",
        "mayBeEmpty": false,
        "by": [ { "field": "user.target.name", "label": "Target" } ],
        "measures": [
          { "kind": "count", "label": "Changes" },
          { "kind": "unique", "label": "Kinds", "field": "event.action" },
          { "kind": "max", "label": "Last seen", "field": "@timestamp" }
        ],
        "size": 10
      },
      {
        "kind": "search",
        "id": "changes-of-people-in-detail",
        "title": "Changes of people in detail",
        "why": "Every change of an account, newest first.",
        "grid": { "x": 0, "y": 45, "w": 48, "h": 16 },
        "where": "event.type: (creation or change or deletion) and event.category: iam and event.type: user and not event.action: association_change",
        "mayBeEmpty": false,
        "columns": [
          { "field": "event.action", "label": "Event type" },
          { "field": "user.target.name", "label": "Target" },
          { "field": "user.email", "label": "Mail address" },
          { "field": "jumpcloud.event.initiated_by.source", "label": "Source" },
          { "field": "message", "label": "Message" }
        ]
      }
    ]
  },
  {
    "id": "devices",
    "objectId": "jumpcloud-devices",
    "title": "Devices and software",
    "about": "Logins on devices, policies, commands, software, and mobile device management.",
    "stream": "events",
    "controls": [
      { "field": "host.name", "label": "Device" },
      { "field": "host.os.family", "label": "System" },
      { "field": "event.action", "label": "Event type" }
    ],
    "panels": [
      {
        "kind": "metric",
        "id": "devices-seen",
        "title": "Devices seen",
        "why": "Different devices that sent anything.",
        "grid": { "x": 0, "y": 0, "w": 12, "h": 5 },
        "where": "event.provider: (systems or mdm or software)",
        "mayBeEmpty": false,
        "measure": { "kind": "unique", "label": "Devices seen", "field": "host.id" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "failed-device-logins",
        "title": "Failed device logins",
        "why": "Somebody at a keyboard, or a program that guesses.",
        "grid": { "x": 12, "y": 0, "w": 12, "h": 5 },
        "where": "event.action: login_attempt and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Failed device logins" },
        "tone": "danger"
      },
      {
        "kind": "metric",
        "id": "failed-policies",
        "title": "Failed policies",
        "why": "Devices that are not as they should be.",
        "grid": { "x": 24, "y": 0, "w": 12, "h": 5 },
        "where": "event.action: policy_result and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Failed policies" },
        "tone": "warning"
      },
      {
        "kind": "metric",
        "id": "failed-commands",
        "title": "Failed commands",
        "why": "Commands that ended with an error.",
        "grid": { "x": 36, "y": 0, "w": 12, "h": 5 },
        "where": "event.action: command_result and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Failed commands" },
        "tone": "warning"
      },
      {
        "kind": "time",
        "id": "device-logins",
        "title": "Device logins",
        "why": "Logins that succeed and that fail.",
        "grid": { "x": 0, "y": 5, "w": 24, "h": 13 },
        "where": "event.action: login_attempt",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "event.outcome", "label": "Outcome" },
        "size": 10
      },
      {
        "kind": "time",
        "id": "software-changes",
        "title": "Software changes",
        "why": "A wave of installations is an update, or something that spreads.",
        "grid": { "x": 24, "y": 5, "w": 24, "h": 13 },
        "where": "event.provider: software",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "event.action", "label": "Event type" },
        "size": 10
      },
      {
        "kind": "donut",
        "id": "logins-by-process",
        "title": "Logins by process",
        "why": "How people log in: at the screen, by SSH, or by a service.",
        "grid": { "x": 0, "y": 18, "w": 16, "h": 13 },
        "where": "event.action: login_attempt",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "process.name", "label": "Process" },
        "size": 10
      },
      {
        "kind": "bar",
        "id": "software-changed-most",
        "title": "Software changed most",
        "why": "What was installed, updated, or removed most often.",
        "grid": { "x": 16, "y": 18, "w": 16, "h": 13 },
        "where": "event.provider: software",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "package.name", "label": "Software" },
        "size": 10
      },
      {
        "kind": "table",
        "id": "devices-with-most-failures",
        "title": "Devices with most failures",
        "why": "Start here to repair devices.",
        "grid": { "x": 32, "y": 18, "w": 16, "h": 13 },
        "where": "event.provider: (systems or mdm or software) and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": true,
        "by": [ { "field": "host.name", "label": "Device" }, { "field": "host.os.family", "label": "System" } ],
        "measures": [
          { "kind": "count", "label": "Failures" },
          { "kind": "max", "label": "Last seen", "field": "@timestamp" }
        ],
        "size": 10
      },
      {
        "kind": "bar",
        "id": "commands-to-mobile-devices",
        "title": "Commands to mobile devices",
        "why": "What the management asked devices for.",
        "grid": { "x": 0, "y": 31, "w": 24, "h": 13 },
        "where": "event.action: mdm_command_result",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.event.command.request_type", "label": "Command" },
        "size": 10
      },
      {
        "kind": "donut",
        "id": "results-of-these-commands",
        "title": "Results of these commands",
        "why": "Whether devices did what they were asked for.",
        "grid": { "x": 24, "y": 31, "w": 24, "h": 13 },
        "where": "event.action: mdm_command_result",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.event.status", "label": "Result" },
        "size": 10
      },
      {
        "kind": "search",
        "id": "device-events-in-detail",
        "title": "Device events in detail",
        "why": "What happened on devices, newest first.",
        "grid": { "x": 0, "y": 44, "w": 48, "h": 16 },
        "where": "event.provider: (systems or mdm or software)",
        "mayBeEmpty": false,
        "columns": [
          { "field": "event.provider", "label": "Service" },
          { "field": "event.action", "label": "Event type" },
          { "field": "event.outcome", "label": "Outcome" },
          { "field": "host.name", "label": "Device" },
          { "field": "user.name", "label": "Person" },
          { "field": "message", "label": "Message" }
        ]
      }
    ]
  },
  {
    "id": "network",
    "objectId": "jumpcloud-network",
    "title": "LDAP and RADIUS",
    "about": "Binds and searches in LDAP, and network access by RADIUS.",
    "stream": "events",
    "controls": [
      { "field": "event.provider", "label": "Service" },
      { "field": "user.name", "label": "Person" },
      { "field": "client.ip", "label": "Address" }
    ],
    "panels": [
      {
        "kind": "metric",
        "id": "radius-failures",
        "title": "RADIUS failures",
        "why": "Refused requests for network access.",
        "grid": { "x": 0, "y": 0, "w": 12, "h": 5 },
        "where": "event.provider: radius and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "RADIUS failures" },
        "tone": "danger"
      },
      {
        "kind": "metric",
        "id": "ldap-failures",
        "title": "LDAP failures",
        "why": "Binds and searches that were refused.",
        "grid": { "x": 12, "y": 0, "w": 12, "h": 5 },
        "where": "event.provider: ldap and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "LDAP failures" },
        "tone": "danger"
      },
      {
        "kind": "metric",
        "id": "ldap-without-tls",
        "title": "LDAP without TLS",
        "why": "The share of LDAP requests that anybody on the way can read, of those that say so.",
        "grid": { "x": 24, "y": 0, "w": 12, "h": 5 },
        "where": "event.provider: ldap and tls.established: *",
        "mayBeEmpty": false,
        "measure": { "kind": "share", "label": "LDAP without TLS", "part": "tls.established: false" },
        "tone": "warning"
      },
      {
        "kind": "metric",
        "id": "radius-with-a-certificate",
        "title": "RADIUS with a certificate",
        "why": "The share of RADIUS requests with a certificate instead of a password.",
        "grid": { "x": 36, "y": 0, "w": 12, "h": 5 },
        "where": "event.provider: radius",
        "mayBeEmpty": false,
        "measure": {
          "kind": "share",
          "label": "RADIUS with a certificate",
          "part": "jumpcloud.event.auth_meta.user_cert_enabled: true"
        },
        "tone": "plain"
      },
      {
        "kind": "time",
        "id": "radius-requests",
        "title": "RADIUS requests",
        "why": "A rise of failures is a changed password, a wrong setting, or an attack.",
        "grid": { "x": 0, "y": 5, "w": 24, "h": 13 },
        "where": "event.provider: radius",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "event.outcome", "label": "Outcome" },
        "size": 10
      },
      {
        "kind": "time",
        "id": "ldap-requests",
        "title": "LDAP requests",
        "why": "Binds against searches. A flood of searches reads the whole directory.",
        "grid": { "x": 24, "y": 5, "w": 24, "h": 13 },
        "where": "event.provider: ldap",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.event.operation_type", "label": "LDAP operation" },
        "size": 10
      },
      {
        "kind": "donut",
        "id": "radius-protocols",
        "title": "RADIUS protocols",
        "why": "Which protocols devices use. Some of them send passwords that can be recovered.",
        "grid": { "x": 0, "y": 18, "w": 16, "h": 13 },
        "where": "event.provider: radius",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.event.auth_type", "label": "Protocol" },
        "size": 10
      },
      {
        "kind": "donut",
        "id": "ldap-mechanisms",
        "title": "LDAP mechanisms",
        "why": "How clients of LDAP sign in.",
        "grid": { "x": 16, "y": 18, "w": 16, "h": 13 },
        "where": "event.provider: ldap",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "jumpcloud.event.mech", "label": "Mechanism" },
        "size": 10
      },
      {
        "kind": "bar",
        "id": "ldap-error-codes",
        "title": "LDAP error codes",
        "why": "Code 49 stands for wrong credentials, 50 for missing rights.",
        "grid": { "x": 32, "y": 18, "w": 16, "h": 13 },
        "where": "event.provider: ldap",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "error.code", "label": "Error code" },
        "size": 10
      },
      {
        "kind": "table",
        "id": "ldap-clients",
        "title": "LDAP clients",
        "why": "Which programs read the directory, and as whom.",
        "grid": { "x": 0, "y": 31, "w": 24, "h": 14 },
        "where": "event.provider: ldap",
        "mayBeEmpty": false,
        "by": [ { "field": "client.ip", "label": "Address" }, { "field": "jumpcloud.event.dn", "label": "Bound as" } ],
        "measures": [
          { "kind": "count", "label": "Requests" },
          { "kind": "max", "label": "Last seen", "field": "@timestamp" }
        ],
        "size": 10
      },
      {
        "kind": "table",
        "id": "radius-clients",
        "title": "RADIUS clients",
        "why": "Who asks for network access, and from where.",
        "grid": { "x": 24, "y": 31, "w": 24, "h": 14 },
        "where": "event.provider: radius",
        "mayBeEmpty": false,
        "by": [ { "field": "client.ip", "label": "Address" }, { "field": "user.name", "label": "Person" } ],
        "measures": [
          { "kind": "count", "label": "Requests" },
          {
            "kind": "share",
            "label": "Failed",
            "part": "event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge"
          },
          { "kind": "max", "label": "Last seen", "field": "@timestamp" }
        ],
        "size": 10
      },
      {
        "kind": "search",
        "id": "radius-and-ldap-in-detail",
        "title": "RADIUS and LDAP in detail",
        "why": "Every request, newest first.",
        "grid": { "x": 0, "y": 45, "w": 48, "h": 16 },
        "where": "event.provider: radius or event.provider: ldap",
        "mayBeEmpty": false,
        "columns": [
          { "field": "event.provider", "label": "Service" },
          { "field": "event.action", "label": "Event type" },
          { "field": "event.outcome", "label": "Outcome" },
          { "field": "user.name", "label": "Person" },
          { "field": "client.ip", "label": "Address" },
          { "field": "message", "label": "Message" }
        ]
      }
    ]
  },
  {
    "id": "directory",
    "objectId": "jumpcloud-directory",
    "title": "Directory",
    "about": "The users of the directory: their state, factors, rights, and passwords.",
    "stream": "users",
    "controls": [
      { "field": "jumpcloud.user.state", "label": "State" },
      { "field": "jumpcloud.user.department", "label": "Department" },
      { "field": "user.name", "label": "Person" }
    ],
    "panels": [
      {
        "kind": "markdown",
        "id": "how-to-read-this",
        "title": "How to read this",
        "why": "Explains what a document of a user is.",
        "grid": { "x": 0, "y": 0, "w": 48, "h": 5 },
        "text": "The collector writes a user again only if something about the user changed. Choose a time range that reaches back to the first snapshot. A user who changed within the range is counted under the old state and under the new one."
      },
      {
        "kind": "metric",
        "id": "users",
        "title": "Users",
        "why": "Different users in the directory within the time range.",
        "grid": { "x": 0, "y": 5, "w": 8, "h": 5 },
        "where": "not event.type: deletion",
        "mayBeEmpty": false,
        "measure": { "kind": "unique", "label": "Users", "field": "user.id" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "without-a-second-factor",
        "title": "Without a second factor",
        "why": "Users who have not set one up.",
        "grid": { "x": 8, "y": 5, "w": 8, "h": 5 },
        "where": "not event.type: deletion and jumpcloud.user.mfa.configured: false",
        "mayBeEmpty": true,
        "measure": { "kind": "unique", "label": "Without a second factor", "field": "user.id" },
        "tone": "danger"
      },
      {
        "kind": "metric",
        "id": "locked",
        "title": "Locked",
        "why": "Users who cannot sign in, mostly after too many wrong passwords.",
        "grid": { "x": 16, "y": 5, "w": 8, "h": 5 },
        "where": "not event.type: deletion and jumpcloud.user.account_locked: true",
        "mayBeEmpty": true,
        "measure": { "kind": "unique", "label": "Locked", "field": "user.id" },
        "tone": "warning"
      },
      {
        "kind": "metric",
        "id": "password-expired",
        "title": "Password expired",
        "why": "Users who must choose a new password.",
        "grid": { "x": 24, "y": 5, "w": 8, "h": 5 },
        "where": "not event.type: deletion and jumpcloud.user.password_expired: true",
        "mayBeEmpty": true,
        "measure": { "kind": "unique", "label": "Password expired", "field": "user.id" },
        "tone": "warning"
      },
      {
        "kind": "metric",
        "id": "suspended",
        "title": "Suspended",
        "why": "Users whom an administrator has suspended.",
        "grid": { "x": 32, "y": 5, "w": 8, "h": 5 },
        "where": "not event.type: deletion and jumpcloud.user.suspended: true",
        "mayBeEmpty": true,
        "measure": { "kind": "unique", "label": "Suspended", "field": "user.id" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "deleted",
        "title": "Deleted",
        "why": "Users who have left the directory.",
        "grid": { "x": 40, "y": 5, "w": 8, "h": 5 },
        "where": "event.type: deletion",
        "mayBeEmpty": true,
        "measure": { "kind": "unique", "label": "Deleted", "field": "user.id" },
        "tone": "plain"
      },
      {
        "kind": "donut",
        "id": "state",
        "title": "State",
        "why": "Stages of accounts. A staged account waits for its first day.",
        "grid": { "x": 0, "y": 10, "w": 16, "h": 13 },
        "where": "not event.type: deletion",
        "mayBeEmpty": false,
        "measure": { "kind": "unique", "label": "Users", "field": "user.id" },
        "by": { "field": "jumpcloud.user.state", "label": "State" },
        "size": 10
      },
      {
        "kind": "donut",
        "id": "enrollment-of-factors",
        "title": "Enrollment of factors",
        "why": "Whether people have set up what they need.",
        "grid": { "x": 16, "y": 10, "w": 16, "h": 13 },
        "where": "not event.type: deletion",
        "mayBeEmpty": false,
        "measure": { "kind": "unique", "label": "Users", "field": "user.id" },
        "by": { "field": "jumpcloud.user.mfaEnrollment.overallStatus", "label": "Enrollment" },
        "size": 10
      },
      {
        "kind": "bar",
        "id": "departments",
        "title": "Departments",
        "why": "Where people work, as the directory has it.",
        "grid": { "x": 32, "y": 10, "w": 16, "h": 13 },
        "where": "not event.type: deletion",
        "mayBeEmpty": true,
        "measure": { "kind": "unique", "label": "Users", "field": "user.id" },
        "by": { "field": "jumpcloud.user.department", "label": "Department" },
        "size": 10
      },
      {
        "kind": "search",
        "id": "administrators-of-devices-without-a-factor",
        "title": "Administrators of devices without a factor",
        "why": "Users with the rights of an administrator on devices, and no second factor.",
        "grid": { "x": 0, "y": 23, "w": 24, "h": 14 },
        "where": "not event.type: deletion and jumpcloud.user.sudo: true and jumpcloud.user.mfa.configured: false",
        "mayBeEmpty": true,
        "columns": [
          { "field": "user.name", "label": "Person" },
          { "field": "user.email", "label": "Mail address" },
          { "field": "jumpcloud.user.department", "label": "Department" },
          { "field": "jumpcloud.user.state", "label": "State" }
        ]
      },
      {
        "kind": "bar",
        "id": "passwords-that-never-expire",
        "title": "Passwords that never expire",
        "why": "Service accounts belong here; people do not.",
        "grid": { "x": 24, "y": 23, "w": 24, "h": 14 },
        "where": "not event.type: deletion and jumpcloud.user.password_never_expires: true",
        "mayBeEmpty": true,
        "measure": { "kind": "unique", "label": "Users", "field": "user.id" },
        "by": { "field": "user.name", "label": "Person" },
        "size": 20
      },
      {
        "kind": "search",
        "id": "users-in-detail",
        "title": "Users in detail",
        "why": "The state of each user, the latest change first.",
        "grid": { "x": 0, "y": 37, "w": 48, "h": 16 },
        "mayBeEmpty": false,
        "columns": [
          { "field": "user.name", "label": "Person" },
          { "field": "user.full_name", "label": "Name" },
          { "field": "jumpcloud.user.state", "label": "State" },
          { "field": "jumpcloud.user.mfa.configured", "label": "Second factor set up" },
          { "field": "jumpcloud.user.department", "label": "Department" },
          { "field": "event.type", "label": "Kind of change" }
        ]
      }
    ]
  },
  {
    "id": "organizations",
    "objectId": "jumpcloud-organizations",
    "title": "Organizations",
    "about": "All organizations side by side, for providers who manage several.",
    "stream": "events",
    "controls": [
      { "field": "organization.id", "label": "Organization" },
      { "field": "event.provider", "label": "Service" }
    ],
    "panels": [
      {
        "kind": "metric",
        "id": "organizations-with-events",
        "title": "Organizations with events",
        "why": "A number below that of your organizations means that one is silent.",
        "grid": { "x": 0, "y": 0, "w": 16, "h": 5 },
        "mayBeEmpty": false,
        "measure": { "kind": "unique", "label": "Organizations with events", "field": "organization.id" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "people-in-all-of-them",
        "title": "People in all of them",
        "why": "Different people who were active.",
        "grid": { "x": 16, "y": 0, "w": 16, "h": 5 },
        "mayBeEmpty": false,
        "measure": { "kind": "unique", "label": "People in all of them", "field": "user.name" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "failed-sign-ins-in-all-of-them",
        "title": "Failed sign-ins in all of them",
        "why": "The sum over every organization.",
        "grid": { "x": 32, "y": 0, "w": 16, "h": 5 },
        "where": "event.category: authentication and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Failed sign-ins in all of them" },
        "tone": "danger"
      },
      {
        "kind": "time",
        "id": "events-by-organization",
        "title": "Events by organization",
        "why": "An organization whose band ends has stopped sending.",
        "grid": { "x": 0, "y": 5, "w": 32, "h": 13 },
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "organization.id", "label": "Organization" },
        "size": 20
      },
      {
        "kind": "donut",
        "id": "shares-of-events",
        "title": "Shares of events",
        "why": "Which organization is the busiest.",
        "grid": { "x": 32, "y": 5, "w": 16, "h": 13 },
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "organization.id", "label": "Organization" },
        "size": 20
      },
      {
        "kind": "table",
        "id": "organizations",
        "title": "Organizations",
        "why": "Activity, failures, and the last event of each organization.",
        "grid": { "x": 0, "y": 18, "w": 32, "h": 16 },
        "mayBeEmpty": false,
        "by": [ { "field": "organization.id", "label": "Organization" } ],
        "measures": [
          { "kind": "count", "label": "Events" },
          { "kind": "unique", "label": "People", "field": "user.name" },
          {
            "kind": "share",
            "label": "Failures",
            "part": "event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge"
          },
          {
            "kind": "share",
            "label": "Changes by administrators",
            "part": "event.type: (creation or change or deletion) and user.roles: admin"
          },
          { "kind": "max", "label": "Last seen", "field": "@timestamp" }
        ],
        "size": 50
      },
      {
        "kind": "bar",
        "id": "failed-sign-ins-by-organization",
        "title": "Failed sign-ins by organization",
        "why": "Where to look first.",
        "grid": { "x": 32, "y": 18, "w": 16, "h": 16 },
        "where": "event.category: authentication and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "organization.id", "label": "Organization" },
        "size": 20
      },
      {
        "kind": "heatmap",
        "id": "failures-by-organization-and-time",
        "title": "Failures by organization and time",
        "why": "The same dark column in several rows is an attack on all of them.",
        "grid": { "x": 0, "y": 34, "w": 24, "h": 15 },
        "where": "event.category: authentication and event.outcome: failure and not jumpcloud.derived.outcome_detail: mfa_challenge",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Events" },
        "by": { "field": "organization.id", "label": "Organization" },
        "size": 20
      },
      {
        "kind": "table",
        "id": "administrators-across-organizations",
        "title": "Administrators across organizations",
        "why": "Who works in how many organizations.",
        "grid": { "x": 24, "y": 34, "w": 24, "h": 15 },
        "where": "event.type: (creation or change or deletion) and user.roles: admin",
        "mayBeEmpty": false,
        "by": [ { "field": "jumpcloud.derived.actor", "label": "Actor" } ],
        "measures": [
          { "kind": "count", "label": "Changes" },
          { "kind": "unique", "label": "Organizations", "field": "organization.id" },
          { "kind": "max", "label": "Last seen", "field": "@timestamp" }
        ],
        "size": 10
      }
    ]
  },
  {
    "id": "collector-health",
    "objectId": "jumpcloud-collector-health",
    "title": "Collector health",
    "about": "Whether everything was collected, how late, and what went wrong. Made of what the collector writes about itself.",
    "stream": "collector",
    "controls": [
      { "field": "jumpcloud.collector.account", "label": "Account" },
      { "field": "jumpcloud.collector.stream", "label": "Stream" }
    ],
    "panels": [
      {
        "kind": "metric",
        "id": "last-word",
        "title": "Last word",
        "why": "The newest document of any collector. If it is old, no collector is running.",
        "grid": { "x": 0, "y": 0, "w": 8, "h": 5 },
        "mayBeEmpty": false,
        "measure": { "kind": "max", "label": "Last word", "field": "@timestamp" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "median-lag",
        "title": "Median lag",
        "why": "How far the collection of events was behind, in half of all polls. A short lag is intended: events come late.",
        "grid": { "x": 8, "y": 0, "w": 8, "h": 5 },
        "where": "jumpcloud.collector.stream: events",
        "mayBeEmpty": false,
        "measure": {
          "kind": "percentile",
          "label": "Median lag",
          "field": "jumpcloud.collector.lag_ms",
          "percent": 50
        },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "lag-95th-percentile",
        "title": "Lag, 95th percentile",
        "why": "In 95 of 100 polls, the collection of events was at most this far behind.",
        "grid": { "x": 16, "y": 0, "w": 8, "h": 5 },
        "where": "jumpcloud.collector.stream: events",
        "mayBeEmpty": false,
        "measure": {
          "kind": "percentile",
          "label": "Lag, 95th percentile",
          "field": "jumpcloud.collector.lag_ms",
          "percent": 95
        },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "most-missing-events",
        "title": "Most missing events",
        "why": "The most events of an account that JumpCloud counted and that were not stored, at any time in the range.",
        "grid": { "x": 24, "y": 0, "w": 8, "h": 5 },
        "mayBeEmpty": true,
        "measure": { "kind": "max", "label": "Most missing events", "field": "jumpcloud.collector.ledger.missing" },
        "tone": "danger"
      },
      {
        "kind": "metric",
        "id": "rejected-documents",
        "title": "Rejected documents",
        "why": "Documents that the output has rejected. They are kept as dead letters.",
        "grid": { "x": 32, "y": 0, "w": 8, "h": 5 },
        "mayBeEmpty": true,
        "measure": { "kind": "sum", "label": "Rejected documents", "field": "jumpcloud.collector.poll.rejected" },
        "tone": "danger"
      },
      {
        "kind": "metric",
        "id": "refused-keys",
        "title": "Refused keys",
        "why": "Polls that JumpCloud refused. A key has expired, was revoked, or lacks a role.",
        "grid": { "x": 40, "y": 0, "w": 8, "h": 5 },
        "where": "event.action: key-refused",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Refused keys" },
        "tone": "danger"
      },
      {
        "kind": "metric",
        "id": "stored-documents",
        "title": "Stored documents",
        "why": "Documents that the output has accepted as new.",
        "grid": { "x": 0, "y": 5, "w": 8, "h": 5 },
        "mayBeEmpty": false,
        "measure": { "kind": "sum", "label": "Stored documents", "field": "jumpcloud.collector.poll.stored" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "polls",
        "title": "Polls",
        "why": "How often JumpCloud was asked.",
        "grid": { "x": 8, "y": 5, "w": 8, "h": 5 },
        "where": "event.action: poll or event.action: (poll-failed or key-refused)",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Polls" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "polls-that-failed",
        "title": "Polls that failed",
        "why": "The share of polls that ended with an error. The collector repeats them.",
        "grid": { "x": 16, "y": 5, "w": 8, "h": 5 },
        "where": "event.action: poll or event.action: (poll-failed or key-refused)",
        "mayBeEmpty": true,
        "measure": {
          "kind": "share",
          "label": "Polls that failed",
          "part": "event.action: (poll-failed or key-refused)"
        },
        "tone": "warning"
      },
      {
        "kind": "metric",
        "id": "slices-verified",
        "title": "Slices verified",
        "why": "Parts of the timeline for which the count of JumpCloud was found equal to what is stored.",
        "grid": { "x": 24, "y": 5, "w": 8, "h": 5 },
        "where": "event.action: slice-state and jumpcloud.collector.slice.state: verified",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Slices verified" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "slices-healed",
        "title": "Slices healed",
        "why": "Parts of the timeline with missing events that were fetched afterwards.",
        "grid": { "x": 32, "y": 5, "w": 8, "h": 5 },
        "where": "event.action: slice-state and jumpcloud.collector.slice.state: healed",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Slices healed" },
        "tone": "plain"
      },
      {
        "kind": "metric",
        "id": "slices-that-differed",
        "title": "Slices that differed",
        "why": "Parts of the timeline whose counts differed although they were fetched again. Most heal later.",
        "grid": { "x": 40, "y": 5, "w": 8, "h": 5 },
        "where": "event.action: slice-state and jumpcloud.collector.slice.state: mismatch",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Slices that differed" },
        "tone": "warning"
      },
      {
        "kind": "table",
        "id": "completeness",
        "title": "Completeness",
        "why": "The newest state of the ledger of each account and stream. Slices are open until they are counted.",
        "grid": { "x": 0, "y": 10, "w": 48, "h": 12 },
        "where": "jumpcloud.collector.ledger.verified: *",
        "mayBeEmpty": false,
        "by": [
          { "field": "jumpcloud.collector.account", "label": "Account" },
          { "field": "jumpcloud.collector.stream", "label": "Stream" }
        ],
        "measures": [
          { "kind": "max", "label": "Most missing", "field": "jumpcloud.collector.ledger.missing" },
          { "kind": "last", "label": "Missing now", "field": "jumpcloud.collector.ledger.missing" },
          { "kind": "last", "label": "Verified", "field": "jumpcloud.collector.ledger.verified" },
          { "kind": "last", "label": "Healed", "field": "jumpcloud.collector.ledger.healed" },
          { "kind": "last", "label": "Open", "field": "jumpcloud.collector.ledger.open" },
          { "kind": "last", "label": "Different", "field": "jumpcloud.collector.ledger.mismatch" },
          { "kind": "last", "label": "Counted events", "field": "jumpcloud.collector.ledger.counted" },
          { "kind": "last", "label": "Stored events", "field": "jumpcloud.collector.ledger.settled" }
        ],
        "size": 50
      },
      {
        "kind": "table",
        "id": "polls-by-account-and-stream",
        "title": "Polls by account and stream",
        "why": "What came, what was known already, and what was rejected.",
        "grid": { "x": 0, "y": 22, "w": 48, "h": 12 },
        "where": "event.action: poll or event.action: (poll-failed or key-refused)",
        "mayBeEmpty": false,
        "by": [
          { "field": "jumpcloud.collector.account", "label": "Account" },
          { "field": "jumpcloud.collector.stream", "label": "Stream" }
        ],
        "measures": [
          { "kind": "count", "label": "Polls" },
          { "kind": "share", "label": "Failed", "part": "event.action: (poll-failed or key-refused)" },
          { "kind": "sum", "label": "Stored", "field": "jumpcloud.collector.poll.stored" },
          { "kind": "sum", "label": "Repeated", "field": "jumpcloud.collector.poll.repeated" },
          { "kind": "sum", "label": "Changed", "field": "jumpcloud.collector.poll.changed" },
          { "kind": "sum", "label": "Already there", "field": "jumpcloud.collector.poll.duplicate" },
          { "kind": "sum", "label": "Rejected", "field": "jumpcloud.collector.poll.rejected" }
        ],
        "size": 50
      },
      {
        "kind": "table",
        "id": "progress",
        "title": "Progress",
        "why": "How far each account and stream has come, and when it was heard of last.",
        "grid": { "x": 0, "y": 34, "w": 48, "h": 12 },
        "mayBeEmpty": false,
        "by": [
          { "field": "jumpcloud.collector.account", "label": "Account" },
          { "field": "jumpcloud.collector.stream", "label": "Stream" }
        ],
        "measures": [
          {
            "kind": "percentile",
            "label": "Lag, 95th percentile",
            "field": "jumpcloud.collector.lag_ms",
            "percent": 95
          },
          { "kind": "percentile", "label": "Median lag", "field": "jumpcloud.collector.lag_ms", "percent": 50 },
          { "kind": "last", "label": "Lag now", "field": "jumpcloud.collector.lag_ms" },
          { "kind": "last", "label": "Complete up to", "field": "jumpcloud.collector.complete_up_to" },
          { "kind": "last", "label": "Newest event", "field": "jumpcloud.collector.newest_event" },
          { "kind": "last", "label": "Dead letters", "field": "jumpcloud.collector.dead_letters" },
          { "kind": "max", "label": "Last word", "field": "@timestamp" }
        ],
        "size": 50
      },
      {
        "kind": "time",
        "id": "stored-documents-by-account",
        "title": "Stored documents by account",
        "why": "A gap, or a band that ends, is an account that has gone silent.",
        "grid": { "x": 0, "y": 46, "w": 24, "h": 12 },
        "mayBeEmpty": false,
        "measure": { "kind": "sum", "label": "Documents", "field": "jumpcloud.collector.poll.stored" },
        "by": { "field": "jumpcloud.collector.account", "label": "Account" },
        "size": 20
      },
      {
        "kind": "heatmap",
        "id": "polls-by-account-and-time",
        "title": "Polls by account and time",
        "why": "A gap in a row is a time in which nobody collected this account.",
        "grid": { "x": 24, "y": 46, "w": 24, "h": 12 },
        "where": "event.action: poll or event.action: (poll-failed or key-refused)",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Polls" },
        "by": { "field": "jumpcloud.collector.account", "label": "Account" },
        "size": 20
      },
      {
        "kind": "heatmap",
        "id": "lag-by-account-and-time",
        "title": "Lag by account and time",
        "why": "A row that darkens is an account that cannot keep up. Only events are shown; users are read once a day.",
        "grid": { "x": 0, "y": 58, "w": 24, "h": 12 },
        "where": "jumpcloud.collector.stream: events",
        "mayBeEmpty": true,
        "measure": {
          "kind": "percentile",
          "label": "Lag, 95th percentile",
          "field": "jumpcloud.collector.lag_ms",
          "percent": 95
        },
        "by": { "field": "jumpcloud.collector.account", "label": "Account" },
        "size": 20
      },
      {
        "kind": "time",
        "id": "lateness-of-jumpcloud",
        "title": "Lateness of JumpCloud",
        "why": "How late JumpCloud showed 95 of 100 new events, in the worst poll.",
        "grid": { "x": 24, "y": 58, "w": 24, "h": 12 },
        "mayBeEmpty": true,
        "measure": { "kind": "max", "label": "Lateness", "field": "jumpcloud.collector.vendor_latency_ms.p95" },
        "size": 10
      },
      {
        "kind": "time",
        "id": "slices-by-new-state",
        "title": "Slices by new state",
        "why": "Verified is the rule. What differed should be healed soon after.",
        "grid": { "x": 0, "y": 70, "w": 24, "h": 12 },
        "where": "event.action: slice-state",
        "mayBeEmpty": false,
        "measure": { "kind": "count", "label": "Slices" },
        "by": { "field": "jumpcloud.collector.slice.state", "label": "State of the slice" },
        "size": 10
      },
      {
        "kind": "bar",
        "id": "errors",
        "title": "Errors",
        "why": "Codes of the errors that ended polls. The reference of errors says what to do.",
        "grid": { "x": 24, "y": 70, "w": 24, "h": 12 },
        "where": "event.action: (poll-failed or key-refused)",
        "mayBeEmpty": true,
        "measure": { "kind": "count", "label": "Polls" },
        "by": { "field": "error.code", "label": "Error code" },
        "size": 10
      },
      {
        "kind": "search",
        "id": "slices-that-lacked-events",
        "title": "Slices that lacked events",
        "why": "Parts of the timeline that were incomplete, and what was fetched for them afterwards.",
        "grid": { "x": 0, "y": 82, "w": 48, "h": 13 },
        "where": "event.action: slice-state and jumpcloud.collector.slice.state: (mismatch or healed)",
        "mayBeEmpty": true,
        "columns": [
          { "field": "jumpcloud.collector.account", "label": "Account" },
          { "field": "event.start", "label": "From" },
          { "field": "event.end", "label": "To" },
          { "field": "jumpcloud.collector.slice.state", "label": "State of the slice" },
          { "field": "jumpcloud.collector.slice.counted", "label": "Counted by JumpCloud" },
          { "field": "jumpcloud.collector.slice.missing", "label": "Missing" },
          { "field": "jumpcloud.collector.slice.recovered", "label": "Fetched afterwards" }
        ]
      },
      {
        "kind": "search",
        "id": "starts-stops-and-failures",
        "title": "Starts, stops, and failures",
        "why": "The life of the collectors: starts, stops, changed configurations, and polls that failed.",
        "grid": { "x": 0, "y": 95, "w": 48, "h": 14 },
        "where": "not event.action: (poll or slice-state)",
        "mayBeEmpty": false,
        "columns": [
          { "field": "host.name", "label": "Device" },
          { "field": "agent.version", "label": "Version" },
          { "field": "jumpcloud.collector.account", "label": "Account" },
          { "field": "jumpcloud.collector.stream", "label": "Stream" },
          { "field": "event.action", "label": "Event type" },
          { "field": "error.code", "label": "Error code" },
          { "field": "message", "label": "Message" }
        ]
      }
    ]
  }
];
