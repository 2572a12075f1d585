export const firstNames = [
  ...['Ada', 'Björn', 'Chloé', 'Dmitri', 'Eun-ji', 'Fatma', 'Grace', 'Håkon', 'Ines', 'João', 'Katarzyna', 'Liam'],
  ...['Małgorzata', 'Noor', "O'Brien", 'Priya', 'Quentin', 'Renée', 'Søren', 'Tomáš', 'Ursula', 'Võ', 'Wei', 'Ольга'],
  ...['太郎', 'Yusuf', 'Zoë', '😀 Robot'],
];

export const lastNames = [
  ...['Abbott', 'Böhm', 'Castro', 'Dubois', 'Eriksson', 'Ferreira', 'Güneş', 'Hughes', 'Ivanova', 'Jansen', 'Kim'],
  ...['Łukaszewicz', 'Müller', 'Nguyễn', 'Okafor', 'Peña', 'Quist', 'Rossi', 'Šimek', 'Tanaka', '山田', 'Žižek'],
];

export const groupNames = [
  ...[
    'Engineering',
    'Sales EMEA',
    'Finance',
    'Human Resources',
    'Contractors',
    'Geschäftsführung',
    '開発',
    'Équipe R&D',
  ],
  ...['VPN users', 'Break glass'],
];

/** Template, label, protocol. */
export const applicationNames: readonly (readonly [string, string, 'saml' | 'oidc'])[] = [
  ['google', 'Google Workspace', 'saml'],
  ['office365', 'Microsoft 365', 'saml'],
  ['slack', 'Slack', 'saml'],
  ['zoom', 'Zoom', 'saml'],
  ['aws', 'AWS production', 'saml'],
  ['aws', 'AWS sandbox', 'saml'],
  ['github', 'GitHub Enterprise', 'saml'],
  ['salesforce', 'Salesforce', 'saml'],
  ['atlassian', 'Jira & Confluence', 'saml'],
  ['saml2', 'Personalportal „Mein Büro“', 'saml'],
  ['saml2', 'Kibana', 'saml'],
  ['custom-oidc', 'Intranet', 'oidc'],
  ['custom-oidc', '社内ポータル', 'oidc'],
];

/** Name, publisher, path. */
export const packageNames: readonly (readonly [string, string, string])[] = [
  ['Google Chrome', 'Google LLC', '/Applications/Google Chrome.app'],
  ['Firefox', 'Mozilla', '/Applications/Firefox.app'],
  ['Visual Studio Code', 'Microsoft Corporation', 'C:\\Program Files\\Microsoft VS Code\\Code.exe'],
  ['7-Zip 24.08 (x64)', 'Igor Pavlov', 'C:\\Program Files\\7-Zip\\'],
  ['openssl', '', '/usr/bin/openssl'],
  ['Éditeur de texte', 'Exemple SARL', '/Applications/Éditeur de texte.app'],
  ['Slack', 'Slack Technologies', '/Applications/Slack.app'],
  ['Docker Desktop', 'Docker Inc.', '/Applications/Docker.app'],
];
