import { describe, expect, it } from 'vitest';
import { openScene } from '../../src/speakers/resolve.js';
import { acts, lastNamed, timesNamed } from '../../src/speakers/who/namings.js';
import { type Entity, Registry } from '../../src/speakers/who/registry.js';
import type { Scene } from '../../src/speakers/who/scene.js';
import { prepare } from '../english.js';

const registry = new Registry();
const agency = registry.entity({ type: 'organization', name: 'Halden Post', class: 'agency' });
const later = registry.entity({ type: 'organization', name: 'Moss Ferries', class: 'agency' });
const lower = registry.entity({ type: 'organization', name: 'the ferries', class: 'agency' });
const unknown = registry.entity({ type: 'organization', name: 'Askim Works' });
const person = registry.entity({ type: 'person', name: 'Kari Holm', class: 'agency' });

/** The text with these named in it, and nobody else. */
function sceneOf(text: string, names: readonly (readonly [entity: Entity, name: string])[]): Scene {
  const tagged = prepare(text);
  const named = names.map(([entity, name]) => {
    const start = text.indexOf(name);
    const sentence = tagged.sentences.findIndex(({ end }) => start < end);
    return { entity, start, end: start + name.length, sentence };
  });
  return { ...openScene(tagged, {}), named };
}

describe('the body of a class named last', () => {
  const text = 'Halden Post met Moss Ferries. Askim Works and Kari Holm met the ferries of the port.';
  const scene = sceneOf(text, [
    [agency, 'Halden Post'],
    [later, 'Moss Ferries'],
    [unknown, 'Askim Works'],
    [person, 'Kari Holm'],
    [lower, 'the ferries'],
  ]);

  it.each([
    ['Halden', null],
    ['Post', null],
    [' met Moss', 'Halden Post'],
    ['Ferries', 'Halden Post'],
    ['. Askim', 'Moss Ferries'],
    ['port', 'Moss Ferries'],
  ])('before %j: %s', (before, expected) => {
    expect(lastNamed('agency', text.indexOf(before), scene)?.name ?? null).toBe(expected);
  });

  it('is nobody where none of that class is named', () => {
    expect(lastNamed('council', text.length, scene)).toBeNull();
  });
});

describe('names counted once', () => {
  const scene = sceneOf('Halden Post met Kari Holm. Halden Post left.', [
    [agency, 'Halden Post'],
    [person, 'Kari Holm'],
    [agency, 'Halden Post'],
  ]);

  it.each([
    [agency, 2],
    [person, 1],
    [later, 0],
  ])('$0.name %i', (entity, times) => expect(timesNamed(entity, scene)).toBe(times));
});

describe('a name that is somebody', () => {
  it.each([
    ['Halden Post met the crew.', agency, 'Halden Post', true],
    ["They saw Halden Post's ship.", agency, 'Halden Post', true],
    ['They met at Halden Post.', agency, 'Halden Post', false],
    ['Kari Holm met the crew.', person, 'Kari Holm', false],
    ["They saw Kari Holm's ship.", person, 'Kari Holm', false],
  ])('%s', (text, entity, name, expected) => {
    expect(acts(entity, sceneOf(text, [[entity, name]]))).toBe(expected);
  });
});
