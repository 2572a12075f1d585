import type { Files } from '../schema/miniature.ts';

const attribute = (name: string, type: string, example: string, rest = ''): string =>
  `{name: ${name}, type: ${type}, description: An attribute., example: ${example}, services: [all]${rest}}`;

/** A schema with every operation and every kind of condition. */
export const vectorFiles: Files = {
  'attributes.yml': [
    `- ${attribute('id', 'keyword', 'x', ', ecs: event.id, duplicate: true')}`,
    `- ${attribute('organization', 'keyword', 'x')}`,
    `- ${attribute('event_type', 'keyword', 'x', ', ecs: event.action, duplicate: true')}`,
    `- ${attribute('timestamp', 'keyword', 'x', ', duplicate: true')}`,
    `- ${attribute('message', 'keyword', 'x', ', ecs: message, duplicate: true')}`,
    `- ${attribute('service', 'keyword', 'x')}`,
    `- ${attribute('success', 'boolean', 'true')}`,
    `- ${attribute('sso_token_success', 'boolean', 'true')}`,
    `- ${attribute('error_message', 'keyword', 'x', ', ecs: event.reason')}`,
    `- ${attribute('error_code', 'long', '5')}`,
    `- ${attribute('status', 'keyword', 'x')}`,
    `- ${attribute('result', 'keyword', 'x')}`,
    `- ${attribute('username', 'keyword', 'x', ', ecs: user.name, related: user')}`,
    `- ${attribute('client_ip', 'keyword', 'x', ', ecs: client.ip, related: ip, duplicate: true')}`,
    `- ${attribute('remote', 'keyword', 'x')}`,
    `- ${attribute('severity', 'keyword', 'x')}`,
    `- ${attribute('changes', 'flattened', '[{field: x}]', ', list: true')}`,
    `- {name: geoip, type: group, description: A group., services: [all], fields: [${['continent_code', 'country_code', 'region_code', 'region_name', 'city', 'timezone'].map((name) => attribute(name, 'keyword', 'x')).join(', ')}, ${attribute('latitude', 'float', '1.5')}, ${attribute('longitude', 'float', '1.5')}]}`,
    `- ${attribute('first', 'keyword', 'x')}`,
    `- ${attribute('second', 'keyword', 'x')}`,
    `- ${attribute('hash', 'keyword', 'x', ', related: hash, list: true')}`,
    `- {name: initiated_by, type: group, description: A group., services: [all], fields: [${attribute('username', 'keyword', 'x', ', related: user, duplicate: true')}, ${attribute('name', 'keyword', 'x')}, ${attribute('id', 'keyword', 'x')}, ${attribute('type', 'keyword', 'x')}]}`,
    `- {name: resource, type: group, description: A group., services: [all], fields: [${attribute('type', 'keyword', 'x')}, ${attribute('id', 'keyword', 'x')}, ${attribute('status', 'keyword', 'x')}, ${attribute('hostname', 'keyword', 'x', ', related: hosts')}]}`,
    `- {name: members, type: group, list: true, description: A group., services: [all], fields: [${attribute('name', 'keyword', 'x', ', related: user')}]}`,
    '',
  ].join('\n'),
  'event-types.yml': [
    ['user_create', 'event', '[iam]', '[user, creation]', 'success_field', '{actor} created {target}'],
    ['alert_created', 'alert', '[]', '[info]', 'none', 'An alert was raised'],
    ['sso_auth', 'event', '[authentication]', '[start]', 'sso', '{actor} signed on'],
    ['mdm_answer', 'event', '[host]', '[info]', 'mdm', 'Answer of {target}'],
    ['stored', 'event', '[file]', '[creation]', 'result', 'Stored'],
    ['workflow_run', 'event', '[configuration]', '[info]', 'workflow', 'Run'],
    ['run_ok', 'event', '[configuration]', '[info]', 'by_name_success', 'Run'],
    ['run_failed', 'event', '[configuration]', '[info]', 'by_name_failure', 'Run of {target}'],
  ]
    .map(
      ([name, kind, category, type, outcome, sentence]) =>
        `${name}: {services: [directory], kind: ${kind}, category: ${category}, type: ${type}, outcome: ${outcome}, meaning: It., sentence: '${sentence}', evidence: live}\n`,
    )
    .concat(
      "sign_in: {services: [directory], category: [iam], type: [info], outcome: success_field, meaning: It., sentence: '{actor} attempted to sign in', success_sentence: '{actor} signed in', evidence: live}\n",
    )
    .join(''),
  'ecs.yml': [
    ...[
      'event.id',
      'event.action',
      'event.reason',
      'message',
      'error.code',
      'user.name',
      'user.id',
      'user.roles',
      'user.full_name',
    ],
    ...['user.target.id', 'client.ip', 'client.port', 'source.ip', 'source.port', 'observer.vendor', 'event.category'],
    ...['event.type', 'network.protocol', 'group.id', 'host.hostname', 'related.user', 'host.name'],
    ...['event.severity', 'event.sequence', 'user.changes.name', 'user.changes.email'],
    ...[
      'continent_code',
      'country_iso_code',
      'region_name',
      'region_iso_code',
      'city_name',
      'timezone',
      'location',
    ].map((name) => `client.geo.${name}`),
  ]
    .map((name) => `- name: ${name}\n`)
    .join(''),
  'mapping.yml': [
    '- timestamp: {from: timestamp}',
    '- latency: {from: timestamp, to: event.sequence}',
    '- catalogue: {from: event_type}',
    '- outcome:',
    '- constant: {to: observer.vendor, value: JumpCloud}',
    '- constant: {to: network.protocol, value: ldap, when: {service: [ldap, LDAP]}}',
    '- constant: {to: network.protocol, value: radius, when: {service: "o\'neill \\\\ co"}}',
    '- copy: {from: [initiated_by.username, initiated_by.name], to: user.name, when: {username: {present: false}}}',
    '- copy: {from: initiated_by.type, to: user.roles, when: {initiated_by.type: {not: [system]}}}',
    '- copy: {from: initiated_by.id, to: user.id, when: {initiated_by.username: {same_as: username}}}',
    '- copy: {from: resource.id, to: user.target.id, when: {resource.type: [user, admin], service: directory}}',
    '- copy: {from: resource.id, to: group.id, when: {resource.type: group}}',
    '- copy: {from: resource.hostname, to: host.name, when: {resource: {present: true}}}',
    '- copy: {from: error_code, to: error.code, when: {error_code: {not: [0]}}}',
    '- constant: {to: group.id, value: wheel, when: {error_code: [10, 32]}}',
    '- join: {from: [first, second, initiated_by.id], to: user.full_name}',
    '- address: {from: remote, ip: source.ip, port: source.port}',
    '- translate: {from: severity, to: event.severity, values: {low: 21, high: 73}}',
    '- location: {from: geoip, to: client.geo}',
    '- changes: {from: changes, fields: {username: user.changes.name, email: user.changes.email}, when: {resource.type: user}}',
    '- related: {user: [user.target.id], hosts: [host.name]}',
    '- message:',
    '    from: message',
    '    placeholders:',
    '      actor: {from: [initiated_by.username, username], otherwise: someone}',
    '      target: {from: [resource.id], otherwise: (unnamed)}',
    '',
  ].join('\n'),
};
