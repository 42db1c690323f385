/**
 * Weights by the first parts of the names of features: each name, a tab and its weight on a line of its own. A text is loaded much faster than
 * as many properties of an object, and a run comes to few of them.
 */
export function inLines(weights) {
  const lines = new Map();
  for (const name of Object.keys(weights).sort()) {
    const [first] = name.split(' ', 1);
    lines.set(first, `${lines.get(first) ?? ''}${name}\t${weights[name]}\n`);
  }
  return Object.fromEntries(lines);
}

/** A table as it is bundled. */
export const bundled = (name, table) =>
  name === 'weights'
    ? Object.fromEntries(Object.entries(table).map(([part, weights]) => [part, part === 'threshold' ? weights : inLines(weights)]))
    : table;
