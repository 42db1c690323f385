/** Forms that no rule of spelling leads back to their base. */

/** Irregular verbs: base, past, participle; those with two pasts stand twice. */
export const IRREGULAR_VERBS: readonly (readonly [base: string, past: string, participle: string])[] =
  `say said said;tell told told;write wrote written;speak spoke spoken;
think thought thought;know knew known;find found found;hold held held;feel felt felt;see saw seen;hear heard heard;make made made;
give gave given;take took taken;go went gone;come came come;put put put;read read read;show showed shown;let let let;get got gotten;
mean meant meant;begin began begun;seek sought sought;understand understood understood;foresee foresaw foreseen;forbid forbade forbidden;
swear swore sworn;lay laid laid;set set set;draw drew drawn;bring brought brought;teach taught taught;fight fought fought;lead led led;
keep kept kept;leave left left;lose lost lost;meet met met;pay paid paid;run ran run;send sent sent;shoot shot shot;sing sang sung;
sit sat sat;stand stood stood;strike struck struck;throw threw thrown;win won won;withdraw withdrew withdrawn;choose chose chosen;
break broke broken;build built built;buy bought bought;catch caught caught;cut cut cut;deal dealt dealt;drive drove driven;fall fell fallen;
forget forgot forgotten;grow grew grown;hit hit hit;lie lied lied;rise rose risen;sell sold sold;shut shut shut;spend spent spent;
steal stole stolen;tear tore torn;wake woke woken;wear wore worn;become became become;overrule overruled overruled;undertake undertook undertaken;
uphold upheld upheld;misunderstand misunderstood misunderstood;retell retold retold;rewrite rewrote rewritten;fling flung flung;
sling slung slung;spit spat spat;cast cast cast;broadcast broadcast broadcast;bet bet bet;forecast forecast forecast;cost cost cost;quit quit quit;split split split;
foretell foretold foretold;withhold withheld withheld;arise arose arisen;bear bore borne;bind bound bound;bite bit bitten;
hang hung hung;hide hid hidden;shake shook shaken;have had had;do did done;mistake mistook mistaken;outline outlined outlined;
plead pleaded pleaded;forgive forgave forgiven;spell spelled spelled;spell spelt spelt;learn learned learned;learn learnt learnt;dream dreamed dreamed;dream dreamt dreamt;bid bid bid;
feed fed fed;fly flew flown;overthrow overthrew overthrown;ride rode ridden;ring rang rung;shrink shrank shrunk;sink sank sunk;sleep slept slept;pour poured poured`
    .split(/;\s*/)
    .map((line) => line.trim().split(' ') as unknown as [string, string, string]);

/** Other forms, plurals and spellings by their base. */
const OTHERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: 'is are was were been being am',
    have: 'has having',
    do: 'does',
    lie: 'lying',
    die: 'died dying dies',
    man: 'men',
    woman: 'women',
    child: 'children',
    person: 'people persons',
    foot: 'feet',
    metre: 'meter meters',
    centre: 'center centers',
    defence: 'defense',
    labour: 'labor',
    programme: 'program programs',
    minor: 'minors',
    founder: 'foundered founders foundering',
  }),
);

/** Verbs that only the comparison of wordings meets: base and other forms. */
const MORE_VERBS: readonly (readonly string[])[] =
  `acquit acquitted acquitting acquits;awake awoke awoken;beat beaten;bend bent;bleed bled;blow blew blown;breed bred;burn burnt;cling clung;creep crept;dig dug;
  drink drank drunk;eat ate eaten;flee fled;freeze froze frozen;kneel knelt;leap leapt;lend lent;overcome overcame;
  overtake overtook overtaken;repay repaid;prepay prepaid;shine shone;slide slid;spin spun;stick stuck;sting stung;sweep swept;
  swim swam swum;swing swung;weave wove woven;weep wept;withstand withstood;rebuild rebuilt;resell resold;undo undid undone;
  redo redid redone;mislead misled;overrun overran;oversee oversaw overseen;spring sprang sprung;strive strove striven;
  tread trod trodden;retake retook retaken;spill spilt;spoil spoilt;smell smelt;swell swollen;slay slew slain;forgo forwent forgone;
  undergo underwent undergone;overhear overheard;outgrow outgrew outgrown;light lit;foresee foresaw foreseen`
    .split(/;\s*/)
    .map((line) => line.split(' '));

/** Form → base. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...IRREGULAR_VERBS.flatMap(([base, ...forms]) => forms.map((form): [string, string] => [form, base])),
  ...MORE_VERBS.flatMap((forms) => forms.map((form): [string, string] => [form, forms[0] ?? form])),
  ...[...OTHERS].flatMap(([base, forms]) => forms.split(' ').map((form): [string, string] => [form, base])),
]);

/** Endings of forms and what their base has instead, in the order in which they are tried. */
export const ENDINGS: readonly (readonly [ending: string, rest: string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ying', 'ie'],
  ['ing', ''],
  ['ing', 'e'],
  ['ily', 'y'],
  ['ly', ''],
  ['ly', 'le'],
  ['iest', 'y'],
  ['est', ''],
  ['est', 'e'],
];

/** Endings of words that no list has: what is left need not be a word, only the same for all their forms. */
export const UNLISTED = /(?:ied|ies|ed|ing|es|e|s|y)$/u;
