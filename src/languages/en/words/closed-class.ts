/** Words whose class does not depend on a guess. They overrule the tagger, except where `tag` looks at the neighbours. */

import type { Pos } from '../../../token.js';
import { list } from '../../list.js';

export const CLOSED_CLASS: Readonly<Partial<Record<Pos, readonly string[]>>> = {
  pronoun: list(`i you he she it we they me him us them myself yourself himself herself itself ourselves themselves yourselves
    somebody someone anybody anyone everybody everyone nobody something anything everything nothing mine yours hers ours theirs
    there`),
  possessive: list(`my your his her its our their whose 's ’s`),
  determiner: list(`the a an this that these those every each some any no either neither both all another such what's`),
  auxiliary: list(`am is are was were be been being 'm 're 's 'd has have had having 've do does did`),
  modal: list(`will would shall should can could may might must 'll ca wo cannot ought`),
  preposition: list(`of in at on for from with by about against between into through during under over among toward towards upon
    within without despite behind beyond across along around near above below amid amidst onto per via concerning regarding
    versus throughout unlike inside outside beside besides alongside`),
  noun: list(`lot people rights`),
  to: ['to'],
  coordinator: list(`and or but nor`),
  subordinator: list(`because although though while whereas unless whether if since until till after before lest as than`),
  wh: list(`who whom which what when where why how whoever whatever wherever whichever`),
  not: list(`not n't never`),
  adverb:
    list(`also then too very once least just only even still already again soon later earlier ago now here often always sometimes perhaps
    maybe however meanwhile instead moreover furthermore therefore thus yet ever rather quite almost nearly
    further publicly privately recently separately previously repeatedly shortly promptly immediately afterwards afterward`),
};

/** Both an auxiliary and a full verb: an auxiliary only before another verb. */
export const FULL_VERB_TOO: ReadonlySet<string> = new Set(list('has have had having do does did'));

/** Irregular verb forms: base, past, participle. Regular ones are derived. */
export const IRREGULAR: readonly (readonly [string, string, string])[] =
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
sling slung slung;shoot shot shot;spit spat spat;cast cast cast;broadcast broadcast broadcast;bet bet bet;quit quit quit;split split split;
foretell foretold foretold;withhold withheld withheld;arise arose arisen;bear bore borne;bind bound bound;bite bit bitten;
hang hung hung;hide hid hidden;shake shook shaken;have had had;do did done;mistake mistook mistaken;outline outlined outlined;
plead pleaded pleaded;forgive forgave forgiven;spell spelled spelled;spell spelt spelt;learn learned learned;learn learnt learnt;dream dreamed dreamed;dream dreamt dreamt;bid bid bid`
    .split(/;\s*/)
    .map((line) => line.trim().split(' ') as unknown as [string, string, string]);

/** Regular verbs that double their last consonant before -ed and -ing. */
export const DOUBLING: ReadonlySet<string> = new Set(
  list(`admit commit permit submit transmit omit remit refer defer prefer infer confer concur occur plan beg brag dub slam slap blog chat jab nod
    quip rap rebut regret rip snap snub stop sum tag tap trim ban bar pan scan shun spin stun compel propel dispel expel impel rebel quit shed drop
    flip grin hum hug pop wrap grab stab nag wag gab pin plot rob scrap skip slip spot step strip tip trap clap cap chip equip kidnap
    outwit sob spot strum throb vet zap shop ship drag control patrol get put set cut let hit sit win run begin swim forget bet bid`),
);
