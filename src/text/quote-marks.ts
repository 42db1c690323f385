import type { Range } from '../document.js';
import type { Apostrophes } from '../languages/words.js';

/** Marks of one family may close each other: “We won" is tolerated, “We won» is not. */
export type Family = 'double' | 'single' | 'angle' | 'corner';

/** A quote mark and what its shape and its neighbours let it be. */
export interface Mark extends Range {
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A closing mark that may as well close nothing: the apostrophe of "the workers’ rights", the inches of a 12" pipe. */
  readonly possessive: boolean;
  /** " or '', which don't tell which way they point. */
  readonly straight: boolean;
  /** Follows a comma, a full stop or the like: “We won,’ he said. */
  readonly afterStop: boolean;
}

/** Every character that can be a mark, pairs of single ones first; of three at the end of a word the first closes the inner quotation. */
const MARKS = /(?<=\S)(?<!')'(?=''(?!'))|''|``|‘‘|’’|[“”„‟"«»‘’‚‹›'`´「」『』]/gu;
const SPACE = /^\s?$/u;
const BEFORE_OPENING = /^[\s([{<>—–―/:;…=“„«‘"'`*-]?$/u;
const AFTER_OPENING_ONLY = /^[\s([{—–“„«‘]?$/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const LETTER = /[\p{L}\p{M}]/u;

/** Finds the marks of a paragraph, in order. Looks only at a few characters around each. */
export function marksOf(text: string, paragraph: Range, apostrophes: Apostrophes): Mark[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const marks: Mark[] = [];
  for (const match of body.matchAll(MARKS)) {
    const mark = classify(body, match, apostrophes);
    if (mark.opens || mark.closes) marks.push({ ...mark, start: paragraph.start + mark.start, end: paragraph.start + mark.end });
  }
  return marks;
}

/** Offsets are those of the body. */
function classify(body: string, match: RegExpExecArray, apostrophes: Apostrophes): Mark {
  const [shape] = match;
  const end = match.index + shape.length;
  const place: Place = { before: body.charAt(match.index - 1), after: body.charAt(end), following: body.slice(end, end + 10), apostrophes };
  const roles = ROLES.get(shape) ?? straightDouble;
  return {
    start: match.index,
    end,
    possessive: false,
    straight: /^["']/u.test(shape),
    afterStop: /[.,!?]/u.test(place.before),
    ...roles(place, body.slice(Math.max(0, match.index - 6), match.index)),
  };
}

interface Place {
  readonly before: string;
  readonly after: string;
  readonly following: string;
  readonly apostrophes: Apostrophes;
}

type Roles = Pick<Mark, 'family' | 'opens' | 'closes'> & Partial<Mark>;
type Classifier = (place: Place, preceding: string) => Roles;

const canOpen = ({ before, after }: Place): boolean => BEFORE_OPENING.test(before) && !SPACE.test(after);
const canClose = ({ before, after }: Place): boolean => !SPACE.test(before) && !WORD.test(after);

const straightDouble: Classifier = (place, preceding) => {
  const inches = /\d$/.test(preceding) && /^\s\p{Ll}/u.test(place.following);
  if (/\d['’′]\s?\d+$/u.test(preceding)) return { family: 'double', opens: false, closes: false };
  const opens = canOpen(place);
  const closes = canClose(place);
  if (opens || closes) return { family: 'double', opens, closes, possessive: inches && !opens };
  // Neither side tells: a space was lost (said:"We won) or added (" We won "). A digit before it makes it inches.
  const lost = /[:,.!?]/u.test(place.before) || /\p{Lu}/u.test(place.after) || SPACE.test(place.before);
  return { family: 'double', opens: lost && !/\d\s?$/u.test(preceding), closes: true };
};

/** “ closes what „ opened, and now and then what “ opened: “We won,“ he said. */
const openingDouble: Classifier = (place) => ({
  family: 'double',
  opens: true,
  closes: canClose(place) && !AFTER_OPENING_ONLY.test(place.before),
});

const closingDouble: Classifier = (place) => ({ family: 'double', opens: canOpen(place) && SPACE.test(place.before), closes: true });

const openingSingle: Classifier = (place) => ({
  family: 'single',
  opens: BEFORE_OPENING.test(place.before) && !SPACE.test(place.after) && !place.apostrophes.elision.test(place.following),
  closes: canClose(place) && !AFTER_OPENING_ONLY.test(place.before),
});

const closingSingle: Classifier = (place, preceding) => ({
  family: 'single',
  opens: false,
  closes: canClose(place) && !place.apostrophes.enclosed.test(preceding),
  possessive: place.apostrophes.possessive.test(preceding) && /^\s\p{Ll}/u.test(place.following),
});

const straightSingle: Classifier = (place, preceding) => {
  const closing = closingSingle(place, preceding);
  return { ...closing, opens: openingSingle(place, preceding).opens && (LETTER.test(place.after) || /[\d"“$€£[(…]/u.test(place.after)) };
};

const ROLES: ReadonlyMap<string, Classifier> = new Map<string, Classifier>(
  Object.entries<Classifier>({
    '“': openingDouble,
    '‟': openingDouble,
    '„': () => ({ family: 'double', opens: true, closes: false }),
    '``': () => ({ family: 'double', opens: true, closes: false }),
    '‘‘': () => ({ family: 'double', opens: true, closes: false }),
    '”': closingDouble,
    '’’': closingDouble,
    '"': straightDouble,
    "''": straightDouble,
    '«': (place) => ({ family: 'angle', opens: true, closes: canClose(place) && /[\p{L}\p{M}\p{N}.,!?…]/u.test(place.before) }),
    '»': (place) => ({ family: 'angle', opens: canOpen(place), closes: true }),
    '‘': openingSingle,
    '‚': openingSingle,
    '‹': openingSingle,
    '`': openingSingle,
    "'": straightSingle,
    '’': closingSingle,
    '´': straightSingle,
    '「': () => ({ family: 'corner', opens: true, closes: false }),
    '『': () => ({ family: 'corner', opens: true, closes: false }),
    '」': () => ({ family: 'corner', opens: false, closes: true }),
    '』': () => ({ family: 'corner', opens: false, closes: true }),
    '›': closingSingle,
  }),
);
