/** Lines and phrases that tell what kind of document a text is. Lines are matched whole, without their marks of emphasis. */
import type { DocumentWords } from '../../documents.js';

const FRONT = String.raw`(?:(?:joint|official|media|press|public|safety|general|open|final|written|personal|pastoral|verbal|military|customer|service|member|first|second|third|urgent|important|further|full|short|brief|radio|video|new|our|common)\s+)*`;
/** Ministries and clinics issue bulletins; those of an hour of the day are broadcast. */
const BULLETIN = String.raw`(?<!\b(?:news|noon|midday|morning|evening|night|hourly|lunchtime|breakfast|o.clock)\s)bulletin`;
const KIND = String.raw`${FRONT}(?:[\p{L}-]+\s+){0,2}?(?:press\s+releases?|press\s+(?:statement|notice|note|communiqu[eé]|information)|news\s+release|media\s+(?:release|note|advisory)|statements?|communiqu[eé]s?|declaration|public\s+notice|notice|announcement|open\s+letter|pastoral\s+letter|newsletter|readout|clarification|circular|${BULLETIN}|advisory|(?:official|verbal)\s+note|note\s+verbale|official\s+\p{L}+\s+note|note\s+to\s+(?:the\s+)?(?:press|editors|media)|fact\s?sheet|memorandum|resolution|manifesto|proclamation|rebuttal|right\s+of\s+reply|myths?\s+and\s+facts|(?:the\s+)?facts\s+(?:about|on))`;
/** Newspapers use these words as well: with a letterhead they make a title, alone they do not. */
const WEAK_KIND = String.raw`${FRONT}(?:letter|note|update|message|response|reply|answer|appeal|position|remarks|reaction|information|facts|memo|petition|address|speech|words|report\s+to\s+members)`;
const OWNER = String.raw`(?:(?:the\s+)?[\p{L}.’' -]{2,60}(?:['’]s|s['’])\s+)?`;
const NUMBER = String.raw`(?:\s*(?:no|nr|n)?[.°º]?\s*[\p{L}/]*\d[\p{L}\d/.:,–-]*)?`;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const DATE = String.raw`(?:${DAY},?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}|${MONTH}\.?\s+\d{1,2}(?:st|nd|rd|th)?)(?:,?\s+\d{4})?`;

export const DOCUMENTS: DocumentWords = {
  title: new RegExp(
    String.raw`^(?:.{0,40}[—–|>›·-]\s+)?${OWNER}(?:${KIND})(?:${NUMBER})(?:[\s:,.|—–›>/([-].{0,200})?$|^.{0,60}\bfor\s+immediate\s+(?:release|use|publication)\b.{0,20}$|^.{0,60}\b(?:questions? (?:and|&) (?:our )?answers?|your questions\b.{0,20}\banswer(?:s|ed))\b.{0,20}$`,
    'iu',
  ),
  weakTitle: new RegExp(String.raw`^(?:.{0,40}[—–|>›·-]\s+)?${OWNER}(?:${WEAK_KIND})(?:${NUMBER})(?:[\s:,.|—–›>/([-].{0,200})?$`, 'iu'),
  givenOut: new Set('issued published released translated distributed made given delivered updated read sent'.split(' ')),
  titleWithIssuer: new RegExp(
    String.raw`^${OWNER}(?:${KIND}|${WEAK_KIND})\s+(?:by|of|from|issued by|on behalf of)\s+(?:the\s+)?(?<issuer>\p{Lu}.{2,90}?)(?:\s+(?:on|regarding|concerning|about|in|to|after|following|of \d).{1,90})?$`,
    'iu',
  ),
  behalf:
    /^(?:.{0,60}\b(?:on behalf of|ON BEHALF OF)|[Ff]or|FOR)\s+(?!(?:immediate|release|information|further|more|the attention|IMMEDIATE|RELEASE)\b)(?:(?:the|The|THE)\s+)?(?<issuer>(?:\p{Ll}+\s+of\s+)?(?:the\s+)?\p{Lu}[^.!?]{2,80})$/u,
  sender: /^(?:from|From|FROM):\s*(?:the\s+)?(?<issuer>[^<>]{3,80}?)\s*(?:<.{0,80})?$/u,
  senderOffice: new RegExp(String.raw`^from\s+the\s+[\p{L} ]{3,60},\s+(?!${DAY}|${MONTH})(?<issuer>\p{Lu}[^,.!?]{2,60})$`, 'iu'),
  salutation:
    /^(?:dear\s.{2,60}[,:]|to\s+(?:all\s+)?(?:our|all|the|my|public|national|world)\s.{2,90}|(?:brothers|sisters|comrades|friends|colleagues|neighbou?rs|compatriots|ladies)\b.{0,60},|to whom it may concern.{0,3})$/iu,
  pressOffice:
    /^(?:the\s+)?(?:press|media|information|communications?|public (?:affairs|relations|information))\s+(?:(?:and|&)\s+\p{L}+\s+)?(?:service|office|cent(?:re|er)|department|division|bureau|section|unit|desk|team)\b[^.!?]{0,40}$/iu,
  formula:
    /\b(?:wish(?:es)? to (?:inform|state|clarify|emphasi[sz]e)|informs? the (?:public|nation|press|media)|has (?:learn(?:ed|t)|read) with|the attention of .{3,60} has been drawn|it is (?:hereby )?(?:announced|underlined|emphasi[sz]ed) that|hereby (?:declares?|announces?|informs?)|announces? to (?:our|the) (?:people|nation|public)|set(?:s)? (?:down|out) here what|has (?:taken|took) note of|long live the|submitted respectfully)\b/iu,
  closing:
    /^(?:ends?|-+\s*ends?\s*-+|#(?:\s*#)+|\*(?:\s*\*)+|yours\b.{0,30}|(?:with |our |kind |warm |best )+(?:regards|greetings|wishes)\b.{0,20}|(?:sincerely|respectfully|signed)\b.{0,20}|notes? to editors?:?|for the .{3,60}:\s.{3,80}|issued (?:by|at|in)\s.{3,90}|done (?:at|in)\s.{3,60}|forward-looking statements?.{0,3})$/iu,
  contact:
    /^(?:(?:media|press|investor)?\s*(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office|queries)|further information|for (?:further|more) information|questions|tel(?:ephone)?|phone|e-?mail)\b\.?[^.!?]{0,30}[:?].{0,200}$/iu,
  about: /^about\s+(?:us|the\s+(?:company|organi[sz]ation|group|foundation|union|charity|agency)|(?<issuer>\p{Lu}[^.!?]{1,60}))$/iu,
  byline: /^(?:by|from|words?|text|story)\s+\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|del|al)){1,6}\b/u,
  opinion: /\b(?:opinion|comment|column|columnist|editorial|analysis|review)\b/iu,
  refuted: /^(?:myths?|rumou?rs?|fiction|false|claim|allegation|they say)\s*(?:no\.?\s*)?\d*\s*[:—–]/iu,
  point:
    /^(?:(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s|(?:myths?|facts?|rumou?rs?|fiction|truth|reality|false|true|claim|correct)\s*(?:no\.?\s*)?\d*\s*[:—–])/iu,
  ownVoice: new Set(['we', 'our', 'ours', 'us']),
  reporter:
    /^\(?by\s+our\s+\p{L}+|^from our \p{L}+|\((?:reporting|editing|writing) (?:by|in)\b|\b(?:told|tells) (?:this (?:newspaper|reporter|page)|our (?:reporter|correspondent)|reporters|journalists)\b|\breports from\b|\bour (?:own )?(?:correspondent|reporter)s?\b/iu,
  wire: /^\p{Lu}[\p{L}/,.' -]{2,60}\s\([\p{L} .]{2,30}\)\s*[-–—]|^\p{Lu}{3}[\p{Lu}/' -]{0,40}(?:,\s[\p{L} ]{3,30})?(?:,\s[\p{L}]{3,9}\.?\s\d{1,2})?(?:\.\s|\s[—–-]+\s)/u,
  masthead:
    /\b(?:newspaper|gazette|gazeta|gaceta|herald|courier|chronicle|tribune|weekly|daily|r[aá]dio|tv|channel|canal|broadcasting|news|live|times|echo|advocate|standard|observer|mirror|correspondent|magazine|journal|online|reportage|opinion)\b/iu,
  stateForm: /^(?:the\s+)?(?:\p{L}+\s+){0,3}(?:republic|kingdom|state|commonwealth|federation|principality)\s+of\s+(?:the\s+)?/iu,
  dateline: new RegExp(String.raw`^(?:[\p{L} .'’-]{2,40},\s*)?(?:the\s+)?${DATE}\b.{0,60}$`, 'iu'),
  stamp:
    /^[*_[(]{0,3}(?:(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:day)?\s+)?\d{1,2}[:.]\d{2}(?:\s*(?:[ap]\.?m\.?|gmt|utc|h)(?=[\W_]|$))?[*_\])]{0,3}(?=$|\s|[—–|:-])/iu,
  live: /\blive\b(?!\s+in\b)|\bas it happened\b|\bminute by minute\b|\bnewest (?:entries )?(?:first|last|at)\b|\bblog\b/iu,
  interview:
    /^(?:.{0,60}[—–|:·-]\s*)?interview\b.{0,60}$|\b(?:the|this|our) (?:interview|conversation) (?:was|is|has been|took)\b|\binterview(?:ed)? by\b|\bin (?:this|the following) (?:\p{L}+ )?(?:interview|conversation)\b|^(?:.{0,40}\s)?(?:minutes|questions|q ?& ?a|lunch|coffee|tea|breakfast) with \p{Lu}.{0,60}$|\banswers your questions\b|\b(?:she|he) (?:talked|spoke|talks|speaks) (?:to|with) \p{Lu}/iu,
  asked: /\b(?:you|your|yours)\b/iu,
  answering: /\b(?:I|me|my|mine|we|us|our)\b/u,
  transcript: /\btranscript\b|\b(?:press|daily) briefing\b|\bhearing\b|\bminutes of\b|\bverbatim\b|\bproceedings\b|\bhansard\b/iu,
  asks: /^(?:q|question|questioner|interviewer|reporter|journalist|correspondent|host|presenter|moderator|anchor|press|audience|examiner|counsel)\b/iu,
  answers: /^(?:a|answer|interviewee|witness|the witness)$/iu,
  noTurn:
    /^(?:facts?|myths?|rumou?rs?|fiction|truth|reality|true|false|correct|claim|allegation|to|from|subject|re|cc|date|note|notes|ref|index|tel|e-?mail|contact|update[sd]?|correction|photo|photos|picture|caption|image|video|source|sources|watch|listen|read|related|also|topic|tags?|advert|venue|time|when|where|who|what|why|how|summary|background|key\s.*|media\s.*|press\s.*|manufacturer|interviewer|transcript|icymi|teaser|p\.?s)$/iu,
  refutes: new Set(
    'untrue false falsehood baseless unfounded groundless fabrication fabricated invention invented slander libel lie lies nonsense fiction fantasy'.split(
      ' ',
    ),
  ),
  declines:
    /^(?:no comment|i(?:'m| am| will|'ll)? (?:not|won't|can't|cannot|couldn't|don't)(?: going to| want to| wish to)? (?:comment|discuss|get into|speculate|go into|say|speak)|i (?:won't|can't|cannot|don't) (?:comment|discuss|speculate|say|speak)|you(?:'d| would)? (?:have to|will have to|should|'ll have to) ask|that(?:'s| is) (?:not )?for\b.{0,40}\bto (?:say|answer)|next question)/iu,
  denies:
    /^(?:no\b|not at all|never\b|nonsense|absolutely not|on the contrary|far from it|nothing of the|that(?:'s| is| was)(?: simply| just| plainly| completely)?(?: not| n[o']t)? (?:true|false|untrue|wrong|a lie|how it was|what happened|right|so)|(?:he|she|they|i|we|it|nobody|none)\b.{0,20}\b(?:never|did not|didn't|has not|have not|haven't|hasn't)\b.{0,40}[.!]|(?:i|we) (?:\p{L}+ )?(?:deny|reject|dispute)\b|there (?:is|was|were|are) no\b)/iu,
  askedBy: /\b(?:interviewer|interview(?:ed)?(?: was conducted)? by|questions by|asked by|conducted by|talked to|spoke to|spoke with)\b/iu,
};
