/** Words of number, measure and comparison. */
const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

/** Number words below a hundred. */
export const CARDINAL: ReadonlyMap<string, number> = new Map([
  ...CARDINALS.split(' ').map((word, i): [string, number] => [word, i]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i): [string, number] => [word, 20 + 10 * i]),
]);

export const MULTIPLIER: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);

/** Fractions as parts of one. */
export const FRACTION: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['sixth', 1 / 6],
  ['sixths', 1 / 6],
  ['eighth', 1 / 8],
  ['eighths', 1 / 8],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

/** What a comparison in front of a number makes of it. */
export type Bound = 'above' | 'least' | 'below' | 'most' | 'about';

/** Longest first: "no more than" before "more than". */
export const COMPARATORS: readonly (readonly [phrase: string, bound: Bound])[] = [
  ['no more than', 'most'],
  ['not more than', 'most'],
  ['no fewer than', 'least'],
  ['no less than', 'least'],
  ['not less than', 'least'],
  ['at least', 'least'],
  ['at most', 'most'],
  ['a maximum of', 'most'],
  ['a minimum of', 'least'],
  ['more than', 'above'],
  ['longer than', 'above'],
  ['later than', 'above'],
  ['further than', 'above'],
  ['upwards of', 'above'],
  ['well over', 'above'],
  ['far beyond', 'above'],
  ['shorter than', 'below'],
  ['short of', 'below'],
  ['in excess of', 'above'],
  ['fewer than', 'below'],
  ['less than', 'below'],
  ['lower than', 'below'],
  ['higher than', 'above'],
  ['up to', 'most'],
  ['an estimated', 'about'],
  ['as many as', 'most'],
  ['as few as', 'least'],
  ['close to', 'about'],
  ['close on', 'about'],
  ['something like', 'about'],
  ['only', 'about'],
  ['over', 'above'],
  ['above', 'above'],
  ['exceeding', 'above'],
  ['exceed', 'above'],
  ['exceeds', 'above'],
  ['exceeded', 'above'],
  ['surpass', 'above'],
  ['surpasses', 'above'],
  ['surpassed', 'above'],
  ['topped', 'above'],
  ['under', 'below'],
  ['below', 'below'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['circa', 'about'],
  ['barely', 'about'],
  ['just', 'about'],
];

/** The same behind a number and what it counts: "forty people at most". */
export const COMPARATORS_BEHIND: readonly (readonly [phrase: string, bound: Bound])[] = [
  ['at most', 'most'],
  ['at the most', 'most'],
  ['at the outside', 'most'],
  ['or fewer', 'most'],
  ['or less', 'most'],
  ['at least', 'least'],
  ['at the very least', 'least'],
  ['or more', 'least'],
  ['and more', 'least'],
  ['or so', 'about'],
  ['or thereabouts', 'about'],
];

/** Stated shares without a figure: lower and upper end. */
export const SHARES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['majority', [0.501, 1]],
  ['minority', [0, 0.499]],
]);

/** Units, by any of their forms → one key. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: 'percent % pct percentage',
    metre: 'metre metres meter meters m',
    kilometre: 'kilometre kilometres kilometer kilometers km',
    mile: 'mile miles',
    centimetre: 'centimetre centimetres centimeter centimeters cm',
    foot: 'feet ft',
    tonne: 'tonne tonnes ton tons',
    gram: 'gram grams gramme grammes',
    kilo: 'kilo kilos kg kilogram kilograms',
    litre: 'litre litres liter liters',
    barrel: 'barrel barrels',
    gallon: 'gallon gallons',
    hectare: 'hectare hectares',
    acre: 'acre acres',
    second: 'second seconds',
    minute: 'minute minutes min',
    hour: 'hour hours',
    day: 'day days',
    week: 'week weeks',
    month: 'month months',
    year: 'year years',
    degree: 'degree degrees',
    megawatt: 'megawatt megawatts mw',
    cent: 'cent cents',
    dollar: 'dollar dollars usd $ us$',
    euro: 'euro euros eur €',
    pound: 'pound pounds gbp £',
    yen: 'yen ¥',
    yuan: 'yuan renminbi',
    rouble: 'rouble roubles ruble rubles',
    krona: 'krona kronor krone kroner',
    franc: 'franc francs',
    peso: 'peso pesos',
    rupee: 'rupee rupees',
    rand: 'rand',
    riyal: 'riyal riyals',
    dirham: 'dirham dirhams',
    shilling: 'shilling shillings',
    crown: 'crown crowns',
    zloty: 'zloty zlotys',
    lira: 'lira liras',
    baht: 'baht',
    forint: 'forint forints',
    hryvnia: 'hryvnia hryvnias',
    naira: 'naira',
    birr: 'birr',
  }).flatMap(([unit, forms]) => forms.split(' ').map((form): [string, string] => [form, unit])),
);

/** What a unit measures, and how much of it: units of one dimension can be held against each other. */
export const DIMENSIONS: ReadonlyMap<string, readonly [dimension: string, factor: number]> = new Map(
  Object.entries({
    length: { centimetre: 0.01, foot: 0.3048, metre: 1, kilometre: 1000, mile: 1609 },
    mass: { gram: 0.001, kilo: 1, tonne: 1000 },
    volume: { litre: 1, gallon: 3.8, barrel: 159, 'cubic metre': 1000 },
    area: { 'square metre': 0.0001, acre: 0.405, hectare: 1, 'square kilometre': 100 },
    duration: { second: 1, minute: 60, hour: 3600, day: 86400, week: 604_800 },
    months: { month: 1, year: 12 },
  }).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]): [string, readonly [string, number]] => [unit, [dimension, factor]]),
  ),
);

/** Units that are money: "no money" is none of any of them. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  'cent dollar euro pound yen yuan rouble krona franc peso rupee rand riyal dirham shilling crown zloty lira baht forint hryvnia naira birr'.split(
    ' ',
  ),
);

/** Words for a whole group of people, of whom a share may be named. */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  'people member worker staff voter resident employee person participant marcher protester demonstrator attendee spectator visitor'.split(
    ' ',
  ),
);

/** Words after which a number names a thing instead of counting one. */
export const LABELS: ReadonlySet<string> = new Set(
  'no number article resolution section chapter page paragraph room flight route highway line unit block gate phase volume grade aged age'.split(
    ' ',
  ),
);
