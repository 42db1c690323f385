import { describe, expect, it } from 'vitest';

import { tasksOfOffice } from '../../../src/speakers/read/tasks-of-office.js';
import { joined } from '../../../src/speakers/read/words.js';
import { prepare } from '../../english.js';
import { stepsOf } from '../../reaches.js';

/** What the office is for up to the "and"; "-" if it is no such office. */
function tasksIn(text: string): string {
  const { tokens } = prepare(`They met ${text}.`);
  const and = tokens.findIndex(({ lower }) => lower === 'and');
  const tasks = tasksOfOffice(tokens, and);
  return tasks ? joined(tokens.slice(tasks.start, tasks.end)) : '-';
}

describe('what an office is for', () => {
  it.each([
    ['Forests and Roads Minister Kari Holm', 'Forests'],
    ['forestry and roads minister Kari Holm', '-'],
    ['Forests, Roads and Bridges Minister Kari Holm', 'Forests, Roads'],
    ['Ports, Forests, Roads and Bridges Minister Kari Holm', 'Ports, Forests, Roads'],
    ['Harbours, Ports, Forests, Roads and Bridges Minister Kari Holm', 'Harbours, Ports, Forests, Roads'],
    ['Rivers, Harbours, Ports, Forests, Roads and Bridges Minister Kari Holm', 'Harbours, Ports, Forests, Roads'],
    ['Ana Lind, Roads and Bridges Minister Kari Holm', 'Roads'],
    ['the Forests and Roads Minister', 'Forests'],
    ['the minister for Forests and Roads Minister Kari Holm', '-'],
    ['Forests and Roads Ministers Kari Holm and Ana Lind', '-'],
    ['Forests and Minister Kari Holm', '-'],
    ['Forests and Roads', '-'],
    ['Norway and Roads Minister Kari Holm', '-'],
    ['Ana and Roads Minister Kari Holm', '-'],
    ['Brennar and Roads Minister Kari Holm', '-'],
    ['Mayor and Roads Minister Kari Holm', '-'],
    ['Forests and Norway Minister Kari Holm', '-'],
    ['Forests and Ana Minister Kari Holm', '-'],
    ['Forests and old Minister Kari Holm', '-'],
    ['Forests and Roads Deputy Minister Kari Holm', 'Forests'],
    ['Forests and health minister Kari Holm', 'Forests'],
  ])('%s: %s', (text, expected) => {
    expect(tasksIn(text)).toBe(expected);
  });

  it.each([['Forests and% Roads Minister', 'Rural', 'Forests; 4: -']])('%s with more of %s', (marked, filler, expected) => {
    expect(stepsOf(marked, filler, tasksIn)).toBe(expected);
  });
});
