/** What the comparison asks of the words for parties and their people. */
import type { CampWords } from '../../comparison.js';
import { setOf } from '../../list.js';
import * as camps from './camps.js';

export const CAMP_WORDS: CampWords = {
  kinds: camps.CAMPS,
  opponents: camps.OPPONENTS,
  ofPeople: setOf('residents students family'),
  challengers: camps.CHALLENGERS,
  inCharge: camps.IN_CHARGE,
  outsiders: camps.OUTSIDERS,
  speakersFor: camps.SPEAKERS_FOR,
  breaks: camps.BREAKS,
  relatives: camps.RELATIVES,
  ties: camps.TIES,
  pleads: camps.PLEADS,
  being: camps.IS,
  tried: camps.TRIED,
  owners: camps.OWNERS,
  hers: camps.HERS,
  ours: camps.OURS,
  pronouns: camps.PRONOUNS,
  ownerMarks: setOf("'s ' ’"),
  of: camps.OF,
  where: camps.WHERE,
  articles: camps.ARTICLE,
  definite: setOf('the'),
  stemEnds: camps.STEM_ENDS,
  small: setOf('the of for and in at de la & a an to new national general ltd inc plc s group'),
  initials: setOf('national general'),
  workforce: setOf('worker employee teacher driver nurse doctor miner engineer pilot'),
  central: setOf('bank'),
  nameLead: /^(?:the|our|its|their|an?) /u,
  nameEnd: /'s$/u,
  capitalLead: /^(?:The|Our|Its|Their|It|They|We|An?)\b/u,
};
