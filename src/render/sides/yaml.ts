import { stringify } from 'yaml';
import type { SidesReport } from '../../model.js';

/** A configuration to paste into claims.config.yaml and to correct; those without a side come last, with none. */
export function* yaml({ sides, unplaced }: SidesReport): Iterable<string> {
  const placed = sides.flatMap(({ name, speakers }) => speakers.map((speaker) => ({ ...speaker, side: name })));
  const people = [...placed, ...unplaced.map((speaker) => ({ ...speaker, side: null }))];
  yield stringify({
    sides: sides.map(({ name }) => ({ name, aliases: [] })),
    speakers: people.map(({ name, type, mentions, side }) => ({ name, aliases: aliasesOf(name, mentions), side, type })),
  });
}

/** Names only: "the company" and "who" mean somebody else in the next text. */
const aliasesOf = (name: string, mentions: readonly string[]): string[] =>
  mentions.filter(
    (mention) =>
      mention !== name &&
      /^\p{Lu}/u.test(mention) &&
      !/[,;]|^(?:The|A|An|Its|Their|Our|His|Her|He|She|It|They|We|I|You|Who)\b/u.test(mention),
  );
