import { describe, expect, it } from 'vitest';
import { speakFor } from '../../src/speakers/who/belong.js';
import { Registry } from '../../src/speakers/who/registry.js';

const at = { how: 'nearby', start: 0, end: 4 } as const;

describe('speakFor', () => {
  const registry = new Registry();
  const board = registry.entity({ type: 'organization', name: 'Rail Board', side: 'Norway' });
  const trust = registry.entity({ type: 'organization', name: 'Harbour Trust', side: null });

  it('takes the side of the first body', () => {
    const person = registry.entity({ type: 'person', name: 'Kari Holm', side: null });
    speakFor(person, { ...at, body: board });
    speakFor(person, { ...at, body: trust });
    expect([person.side, person.affiliations.map(({ body }) => body.name)]).toEqual(['Norway', ['Rail Board', 'Harbour Trust']]);
  });

  it('is for a body by its name where nobody is behind it', () => {
    const person = registry.entity({ type: 'person', name: 'Pedro Rojas', side: null });
    speakFor(person, { ...at, body: trust });
    expect(person.side).toBe('Harbour Trust');
  });

  it('is for nobody where a body would speak for itself', () => {
    speakFor(trust, { ...at, body: trust });
    expect([trust.side, trust.affiliations]).toEqual([null, []]);
  });
});
