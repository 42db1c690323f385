import { NAMING } from '../../languages/naming.js';
import { areHomes } from '../read/homes.js';
import type { Phrase } from '../read/phrase.js';
import { bareBody } from '../who/called.js';
import { isOfOtherTrade } from '../who/described-bodies.js';
import { placeOf, type Scene } from '../who/scene.js';
import { sieve } from '../who/sieve.js';
import { firmOfTrade, isOfTrade } from '../who/trade.js';

export default sieve({
  id: 'trade',
  says: '"the retailer", "the oil trader", "the brand": the firm that the text calls by its trade',
  why: 'Words for what firms do are said of people too; where the text has brought in a firm by one and nobody else, the firm is meant.',
  examples: [
    { text: 'Oil trader Brennar has settled. <source>The trader</source> gave no details.', speaker: 'Brennar', side: 'Brennar' },
    { text: 'Brennar Foods has settled. <source>The retailer</source> gave no details.', speaker: 'Brennar Foods', side: 'Brennar Foods' },
  ],
  applies: ({ phrase }) =>
    phrase.determiner === 'the' &&
    (phrase.name.length === 0 || phrase.kind === 'organization') &&
    !phrase.plural &&
    phrase.possessor === null &&
    phrase.complement === null &&
    isOfTrade(phrase.head),
  find: ({ phrase, ...asked }, scene) => {
    const place = placeOf({ phrase, ...asked });
    const head = phrase.head ?? '';
    if (scene.registry.withTrait(head).some(({ type }) => type === 'person')) return null;
    const told = firmOfTrade(head, place, scene);
    if (told) return { entity: told };
    if (!NAMING.callsAnyFirm.has(head) || !isPlain(phrase, scene)) return null;
    const [firm = ''] = NAMING.firmWord;
    const body = bareBody({ ...phrase, head: firm, kind: 'organization', modifiers: [], name: [], country: null }, scene, place);
    return body && !isOfOtherTrade(body, head, scene) ? { entity: body } : null;
  },
});

/** "The brand", "the Swedish retailer", "the Milan label". */
const isPlain = ({ modifiers }: Phrase, scene: Scene): boolean =>
  modifiers.every(({ pos }) => pos === 'adjective') || areHomes(modifiers, ({ text }) => scene.registry.withPart(text).length > 0);
