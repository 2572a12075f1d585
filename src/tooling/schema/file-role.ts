import type { YamlFile } from './load-yaml.ts';

export type FileRole = 'attributes' | 'document' | 'catalogue' | 'mapping' | 'conditions' | 'settings' | 'questions';

/** What a file under `fields/<stream>/` holds, by its name. */
export function roleOf(file: YamlFile): FileRole {
  const name = file.file.split('/').slice(2).join('/');
  if (name === 'mapping.yml') return 'mapping';
  if (name === 'conditions.yml') return 'conditions';
  if (name === 'settings.yml') return 'settings';
  if (name === 'questions.yml') return 'questions';
  if (name === 'ecs.yml' || name === 'base.yml') return 'document';
  return name === 'event-types.yml' || name.startsWith('event-types/') ? 'catalogue' : 'attributes';
}
