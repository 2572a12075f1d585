const command = 'npm run generate';

/** The first line of a generated file in a language with `#` comments. */
export function hashBanner(source: string): string {
  return `# Generated from ${source} by \`${command}\`. Do not edit.`;
}

/** The first line of a generated TypeScript file. */
export function slashBanner(source: string): string {
  return `// Generated from ${source} by \`${command}\`. Do not edit.`;
}
