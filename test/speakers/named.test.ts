import { describe, expect, it } from 'vitest';
import { openScene } from '../../src/speakers/resolve.js';
import type { Entity } from '../../src/speakers/who/registry.js';
import { townHere, townIn } from '../../src/speakers/who/town.js';
import { prepare } from '../english.js';

/** A name, what it is of, of which sex, with which titles, for whom. */
function shown({ name, type, sex, titles, traits, side, class: kind, affiliations }: Entity): string {
  const all = [type, kind, sex, ...titles, ...[...traits].toSorted().map((one) => `+${one}`), side === name ? null : side];
  return `${name} (${[...all.filter(Boolean), ...affiliations.map(({ body }) => `> ${body.name}`)].join(' ')})`;
}

/** Everybody whom the text names, once for each time. */
const namedIn = (text: string): string =>
  openScene(prepare(text), {})
    .named.map(({ entity }) => shown(entity))
    .join('; ');

describe('whom a text names', () => {
  it.each([
    ['Kari Holm left.', 'Kari Holm (person f)'],
    ['Zorbin Holm left.', 'Zorbin Holm (person)'],
    ['The cook, Zorbin, left.', 'Zorbin (person cook +cook)'],
    ['The cook, Zorbin, and the baker left.', ''],
    ['The cooks, Zorbin, left.', ''],
    ['A cook, Zorbin, left.', ''],
    ['She came with her husband, Zorbin.', 'Zorbin (person m husband +husband)'],
    ['She came with her partner, Zorbin.', 'Zorbin (person partner +partner)'],
    ['She came with her sponsor, Zorbin.', ''],
    ["Lund's cook, Zorbin, left.", 'Zorbin (person cook +cook)'],
    ['Solberg Products left.', 'Solberg Products (organization)'],
    ['Desert Noise left.', 'Desert Noise (organization)'],
    ['Anna Wales left.', 'Anna Wales (person f)'],
    ['Stone Wood left.', 'Stone Wood (person)'],
    ['Ed Products left.', 'Ed Products (person m)'],
    ['Zorbin Products, 510, left.', 'Zorbin Products (organization)'],
    ['Zorbin Products, 51 ships, left.', 'Zorbin Products (organization)'],
    ['Zorbin Products, which is old, left.', 'Zorbin Products (organization)'],
    ['Rival Brennar Foods left.', 'Brennar Foods (organization)'],
    ['Rival Zorbin Holm left.', 'Zorbin Holm (person rival +rival)'],
    ['Savannah Air left.', 'Savannah Air (organization)'],
    ['Savannah Rock Capital left.', 'Savannah Rock Capital (organization)'],
    ['Shri Brennar Foods left.', 'Brennar Foods (organization)'],
    ['Shri Zorbin Holm left.', 'Zorbin Holm (person m +shri)'],
    ['Holm & Lund left.', 'Holm & Lund (organization company)'],
    ['Brennar Oil left.', 'Brennar Oil (organization)'],
    ['Nordic Bank left.', 'Nordic Bank (organization company)'],
    ['Chile Rowing left.', 'Chile Rowing (organization)'],
    ['Sri Lanka Rowing left.', 'Sri Lanka Rowing (organization)'],
    ['Harbour Rovers left.', 'Harbour Rovers (organization)'],
    ['Zorbin Rangers left.', 'Zorbin Rangers (organization)'],
    ['Zorbin Bakers left.', 'Zorbin Bakers (organization)'],
    ['Zorbin Walters left.', 'Zorbin Walters (person)'],
    ['Georgia Holm, a teacher, left.', 'Georgia Holm (person teacher +teacher)'],
    ['Georgia Holm, who is old, left.', 'Georgia Holm (person)'],
    ['The Chilean zoologist Zorbin Brenn left.', 'Zorbin Brenn (person zoologist +chilean +zoologist)'],
    ['The late Zorbin Brenn left.', 'Zorbin Brenn (person +late)'],
    ['A Chilean zoologist Zorbin Brenn left.', 'Zorbin Brenn (person zoologist +chilean +zoologist)'],
    ['The Zorbin Brenn left.', 'Zorbin Brenn (organization)'],
    ['One Zorbin Brenn left.', 'Zorbin Brenn (person)'],
    ['ZORBIN Brenn left.', 'ZORBIN Brenn (organization)'],
    ['Zorbin B. Brenn left.', 'Zorbin B. Brenn (person)'],
    ['Zorbin Brenn Halden Moss left.', 'Zorbin Brenn Halden Moss (organization)'],
    ['Mr Zorbin left.', 'Zorbin (person m +mr)'],
    ['Fr Holm left.', 'Holm (person m +fr)'],
    ['Mayor Kari Holm left.', 'Kari Holm (person f mayor +mayor)'],
    ['Kari Holm, the mayor of Lund, left.', 'Kari Holm (person f mayor +lund +mayor Lund > Lund)'],
    ['Kari Holm (the mayor of Lund) left.', 'Kari Holm (person f mayor +lund +mayor Lund > Lund)'],
    ['The mayor of Lund, Kari Holm, left.', 'Kari Holm (person f mayor +mayor Lund > Lund)'],
    ['The mayor of Lund is Kari Holm.', 'Kari Holm (person f mayor +mayor Lund > Lund)'],
    ['The manager is Kari Holm.', 'Kari Holm (person f manager +manager)'],
    [
      'The manager of the Rail Board is Kari Holm.',
      'Rail Board (organization board); Kari Holm (person f manager +manager Rail Board > Rail Board)',
    ],
    ['Kari Holm, a member of the Rail Board, left.', 'Kari Holm (person f +board +member +rail); Rail Board (organization board)'],
    [
      'Kari Holm, who leads the Rail Board, left.',
      'Kari Holm (person f leader +leader Rail Board > Rail Board); Rail Board (organization board)',
    ],
    ['Kari Holm leads the Rail Board.', 'Kari Holm (person f leader +leader Rail Board > Rail Board); Rail Board (organization board)'],
    ['Kari Holm, a baker from Lund, left.', 'Kari Holm (person f baker +baker +lund)'],
    ['Kari Holm, 51, of Lund, left.', 'Kari Holm (person f +51-year-old +lund)'],
    ['The skipper Kari Holm left.', 'Kari Holm (person f skipper +skipper)'],
    ['Kari Holm baked bread. Holm left.', 'Kari Holm (person f); Kari Holm (person f)'],
    ['Kari Holm and Arne Holm left. Mr Holm came.', 'Kari Holm (person f); Arne Holm (person m +mr); Arne Holm (person m +mr)'],
    ['Kari Holm and Arne Holm left. Holm came.', 'Kari Holm (person f); Arne Holm (person m)'],
    [
      'President Kari Holm and Arne Holm left. President Holm came.',
      'Kari Holm (person f president +president); Arne Holm (person m); Kari Holm (person f president +president)',
    ],
    ['Kari Holm and Zorbin Holm left. Mr Holm came.', 'Kari Holm (person f); Zorbin Holm (person m +mr); Zorbin Holm (person m +mr)'],
    ['Kari Holm left. Kari came.', 'Kari Holm (person f); Kari Holm (person f)'],
    ['Kari Holm left. Mr Kari came.', 'Kari Holm (person f); Kari (person m +mr)'],
    [
      'Holm & Lund left. Holm came. Amos Holm came.',
      'Holm & Lund (organization company); Holm & Lund (organization company); Amos Holm (person)',
    ],
    ['Amos Holm came. Holm & Lund left. Holm came.', 'Amos Holm (person); Holm & Lund (organization company); Amos Holm (person)'],
    ['Holm & Lund left. Mr Holm came.', 'Holm & Lund (organization company); Holm (person m +mr)'],
    [
      'The Rail Board (RB) left. The RB came.',
      'Rail Board (organization board); Rail Board (organization board); Rail Board (organization board)',
    ],
    ['The Harbour Trust left. The Trust came.', 'Harbour Trust (organization charity)'],
    ['The Ministry of Health in Oslo left.', 'Norwegian Ministry of Health (organization ministry Norway); Norway (state)'],
    ['The Norwegian Ministry of Health left.', 'Norwegian Ministry of Health (organization ministry Norway)'],
    ['Norway left. Oslo came.', 'Norway (state); Norway (state)'],
    ['Norwegians left.', 'Norwegians (group Norway)'],
    ['Holm Rail, a rail company, left.', 'Holm Rail (organization company)'],
    ['The charity Open Doors left.', 'Open Doors (organization charity)'],
    ['A charity called Open Doors left.', 'Open Doors (organization charity)'],
    ['The film “Open Doors” left.', ''],
    ['The novel Open Doors came out.', 'Open Doors (organization)'],
    ['The River Brenn rose.', 'River Brenn (organization)'],
    ['The Halden Post wrote that it rained.', 'Halden Post (organization newspaper)'],
    ['The newspaper Halden Post wrote that it rained.', 'Halden Post (organization newspaper)'],
    ['The group Clean Rivers left.', 'Clean Rivers (organization group)'],
    ['Zorbin Rangers, the mayor, left.', 'Zorbin Rangers (organization)'],
    ['Zorbin Rangers (a baker) left.', 'Zorbin Rangers (organization)'],
    ['Zorbin Rangers, 51, left.', 'Zorbin Rangers (organization)'],
    ['Zorbin Rangers (51) left.', 'Zorbin Rangers (organization)'],
    ['Zorbin Rangers, aged 9, left.', 'Zorbin Rangers (organization)'],
    ['Zorbin Rangers, 510, left.', 'Zorbin Rangers (organization)'],
    ['Zorbin Rangers, who is old, left.', 'Zorbin Rangers (organization)'],
    ['Desert Stones, the mayor, left.', 'Desert Stones (person mayor +mayor)'],
    ['Desert Stones, 51, left.', 'Desert Stones (person +51-year-old)'],
    ['Zorbin Brenn Halden Moss, the mayor, left.', 'Zorbin Brenn Halden Moss (person mayor +mayor)'],
    ['Zorbin Brenn Halden Moss, 51, left.', 'Zorbin Brenn Halden Moss (person +51-year-old)'],
    ['Zorbin Brenn Halden Moss, 51 ships, left.', 'Zorbin Brenn Halden Moss (organization)'],
    ['Zorbin Brenn Halden Moss (a baker) left.', 'Zorbin Brenn Halden Moss (person baker +baker)'],
    ['Zorbin Brenn Halden Moss, who is old, left.', 'Zorbin Brenn Halden Moss (person)'],
    ['Zorbin Brenn Halden Moss, aged 9, left.', 'Zorbin Brenn Halden Moss (person)'],
    ['Mr Lund and Mrs Holm left.', 'Lund (person m +mr); Holm (person f +mr)'],
    ['Harbour Friends (HF) left.', 'Harbour Friends (organization)'],
    ['Harbour Friends (XY) left.', ''],
    ['Zorbin Friends (ZF) left.', 'Zorbin Friends (organization); Zorbin Friends (organization)'],
    ['Zorbin Brenn (ZB) left.', 'Zorbin Brenn (organization); Zorbin Brenn (organization)'],
    ['Zorbin Brenn, which is old, left.', 'Zorbin Brenn (organization)'],
    ['Zorbin Brenn, a privacy group, left.', 'Zorbin Brenn (organization group)'],
    ['They met Zorbin Brenn. The group left.', 'Zorbin Brenn (person)'],
    ['They met Zorbin Brenn. A privacy group left.', 'Zorbin Brenn (person)'],
    ['The privacy group Zorbin Brenn left.', 'Zorbin Brenn (organization group)'],
    ["The bakers' union, Zorbin Brenn, left.", 'Zorbin Brenn (organization union)'],
    ['Zorbin Brenn, a privacy campaigner, left.', 'Zorbin Brenn (person privacy campaigner +campaigner +privacy)'],
    ['The minister for Oslo left Norway.', 'Norway (state); Norway (state)'],
    ['Chief Zorbin left.', 'Zorbin (person chief +chief)'],
    ['Chief executive Zorbin left.', 'Zorbin (person chief executive +chief +executive)'],
    ['Old Zorbin Brenn left.', 'Zorbin Brenn (person +old)'],
    ['Big Zorbin left.', ''],
    ['The German Zorbin Brenn left.', 'Zorbin Brenn (person +german)'],
  ])('%s', (text, expected) => expect(namedIn(text)).toBe(expected));
});

/** The town that the text is about; behind a bar, that of the sentence with the mark. */
function townOf(marked: string): string {
  const start = marked.indexOf('^');
  const tagged = prepare(marked.replace('^', ''));
  const scene = openScene(tagged, {});
  const sentence = tagged.sentences.findLastIndex((one) => one.start <= start);
  const here = start < 0 ? null : townHere({ start, sentence }, scene);
  return [townIn(scene), here].map((town) => town?.name ?? '–').join(' | ');
}

describe('the town of a text', () => {
  it.each([
    ['The town of Brenn is small. The mayor left.', 'Brenn | –'],
    ['Brenn is small. The mayor left.', '– | –'],
    ['They met in Brenn. They slept in Brenn.', 'Brenn | –'],
    ['They met in Brenn.', '– | –'],
    ['They met in Brenn. They slept in Brenn. They ate in Halden.', 'Brenn | –'],
    ['They met in Brenn. They slept in Brenn. They ate in Halden. They sang in Halden.', '– | –'],
    ['The people of Brenn left.', 'Brenn | –'],
    ['Brenn, a village in the hills, is small.', 'Brenn | –'],
    ['Brenn, a very small and old grey village, is far.', '– | –'],
    ['Brenn, the old hills behind it, is small.', '– | –'],
    ['Brenn council met.', '– | –'],
    ['Council council met.', '– | –'],
    ["Brenn's council met.", '– | –'],
    ['The town of Brenn’s mayor left.', '– | –'],
    ['Brenn in Bavaria is small.', '– | –'],
    ['Brenn in March is small.', '– | –'],
    ['In June they met. In June they left.', '– | –'],
    ['BRENN, Thule – They met.', 'Brenn | –'],
    ['Brenn, Thule – They met.', 'Brenn | –'],
    ['BRENN – They met.', 'Brenn | –'],
    ['Brenn – They met.', '– | –'],
    ['Brenn, 4 May 2025\n\nThey met.', 'Brenn | –'],
    ['Brenn, 4 May 2025 and later\n\nThey met.', '– | –'],
    ['NEW BRENN – They met.', 'NEW BRENN | –'],
    ['OSLO – They met.', '– | –'],
    ['Brenn, said the crew – They met.', '– | –'],
    ['They met the mayor of Kari Holm. They met Kari Holm in Kari Holm.', '– | –'],
    ['In Brenn, where it rained, ^the mayor left.', '– | Brenn'],
    ['In Norway, where it rained, ^the mayor left.', '– | –'],
    ['In Brenn where it rained ^the mayor left.', '– | –'],
    ['Near Brenn, where it rained, ^the mayor left.', '– | –'],
    ['In old Brenn, where it rained, ^the mayor left.', '– | –'],
    ['^In Brenn, where it rained, the mayor left.', '– | –'],
  ])('%j', (text, expected) => expect(townOf(text)).toBe(expected));
});
