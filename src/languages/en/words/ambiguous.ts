/** Words of more than one class: verbs that are nouns or adjectives as well, by base form or as written, adjectives that are people, names that are small words. */
import { list, phrases } from '../../list.js';

/** Base forms whose -s form or base is also a common noun. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  list(`claim report note call fear hope plan demand promise request question comment remark mention vow pledge blame charge attack praise
    support view list show poll estimate forecast project answer reply tweet post message email e-mail text press push lie deal name term
    label cast frame paint film picture record log address focus raise air document cover feature present issue release tout hail cheer
    bill title caption headline reason start open close end finish begin debate survey rank rate count number peg place quote serve order
    rule hold find decree appeal petition challenge dare bid bar ban press lobby advocate counsel object protest complaint slam blast slap
    knock bash hammer pan trash rip snub balk back champion sponsor dream need like love care mind value trust worry wonder doubt guess
    expect judge sense treat figure look balk resist dodge show state voice signal hint reference echo detail outline contrast compare
    teach credit salute honor honour welcome thank advance offer float table venture volunteer counter snap crack laugh sigh smile chuckle
    joke quip shout cry yell whisper murmur scream sing pray toast spout gossip rumor rumour chat interview quiz grill query test point
    put let read hear say talk speech speak talk set pitch pose campaign dispute discount contest rebuff warning threat caution alert
    command goad nudge prod ridicule mock insult lament regret disdain hate dislike scorn sneer jeer rant rail fume gripe grouse grumble
    slander smear aim desire wish prefer favor favour fancy respect esteem lean tend yearn crave plot run stand fight lead win cut hit
    side fire recount highlight repeat blog print chant lecture boast brag crow trumpet laud compliment hype broadcast relay register
    chronicle trace tally mouth leak retort drawl sob rubbish grant fault rebuke taunt gripe savage pressure mandate guarantee resolve long duck
    suspect contact harbour harbor direct finish vote swear study check attribute`).filter(
    (word) => !['say', 'tell', 'speak', 'teach', 'hear', 'expect', 'prefer', 'begin', 'tend', 'thank'].includes(word),
  ),
);

/** Forms that are adjectives or nouns as often as verbs. */
export const ALSO_ADJECTIVES: ReadonlySet<string> = new Set(
  list(`open close present direct frank clear set live reading meeting building finding ruling backing ranking
    beginning opening ending meaning standing fighting spending polling voting posting mailing listing understanding undertaking
    announced estimated projected known united limited determined concerned worried sold bound set split mean like content intent
    leading`),
);

/** Gerunds that name an occasion, or a part of one: "at the morning meeting the captain said". */
export const OCCASIONS: ReadonlySet<string> = new Set(
  list(`meeting briefing hearing sitting gathering wedding opening closing training screening signing unveiling christening outing
    shooting sentencing reading blessing swearing-in homecoming crossing landing`),
);

/** Adjectives that are people, or bodies of them, as well: "an official at the ministry". */
export const ALSO_PEOPLE: ReadonlySet<string> = new Set(
  list(`official executive representative professional native relative conservative liberal moderate radical militant civilian veteran
    insider local individual intellectual criminal elder junior senior expert patient suspect republican democrat independent progressive hopeful chief firm
    general principal private regular rival graduate academic juvenile novice addict captive fanatic premier`),
);

/** Given names that are small words too, as they are written: "Will called". */
export const ALSO_NAMES: ReadonlySet<string> = new Set(['Will', 'May', 'Per']);

/** Places whose first word is an adjective elsewhere, as they are written: "New York's bakers" at the start of a sentence. */
export const PLACES_IN_TWO: ReadonlySet<string> = new Set(
  phrases(`New York, New Jersey, New Hampshire, New Mexico, New Orleans, New England, New Haven, New Delhi, New Zealand, New Caledonia, New South,
    New Brunswick, New Britain, New Taipei, New Plymouth, Northern Ireland, South Africa, South Korea, South Sudan, North Korea, Western Australia,
    South Australia, Northern Cape, Western Cape, Eastern Cape, Western Sahara, Saudi Arabia, Hong Kong, Long Island, Great Britain`),
);
