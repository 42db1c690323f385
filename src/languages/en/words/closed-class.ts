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
    list(`also aloud then too very once least just only even still already again soon later earlier ago now here often always sometimes perhaps
    maybe however meanwhile instead moreover furthermore therefore thus yet ever rather quite almost nearly
    further publicly privately recently separately previously repeatedly shortly promptly immediately afterwards afterward nevertheless nonetheless thereafter thereupon anyhow otherwise`),
};

/** Both an auxiliary and a full verb: an auxiliary only before another verb. */
export const FULL_VERB_TOO: ReadonlySet<string> = new Set(list('has have had having do does did'));

/** Regular verbs that double their last consonant before -ed and -ing. */
export const DOUBLING: ReadonlySet<string> = new Set(
  list(`admit commit permit submit transmit omit remit refer defer prefer infer confer concur occur plan beg brag dub slam slap blog chat jab nod
    quip rap rebut regret rip snap snub stop sum tag tap trim ban bar pan scan shun spin stun compel propel dispel expel impel rebel quit shed drop
    flip grin hum hug pop wrap grab stab nag wag gab pin plot rob scrap skip slip spot step strip tip trap clap cap chip equip kidnap
    outwit sob spot strum throb vet zap shop ship drag control patrol get put set cut let hit sit win run begin swim forget bet bid`),
);
