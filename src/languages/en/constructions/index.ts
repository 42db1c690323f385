/** Every attribution rule, in order of precedence: of equals, the first wins. */
import type { AttributionRule } from '../../construction.js';
import accordingTo from './according-to.js';
import answerWas from './answer-was.js';
import asAnnouncedBy from './as-announced-by.js';
import asLaidOutBy from './as-laid-out-by.js';
import asSaid from './as-said.js';
import asTold from './as-told.js';
import askedFor from './asked-for.js';
import askedWhether from './asked-whether.js';
import byOnesCount from './by-ones-count.js';
import byWhomHeWouldNotSay from './by-whom-he-would-not-say.js';
import calledFor from './called-for.js';
import cameTheAnswer from './came-the-answer.js';
import cameTheAnswerOfNobody from './came-the-answer-of-nobody.js';
import chargeDenied from './charge-denied.js';
import chargesAnswered from './charges-answered.js';
import claimBy from './claim-by.js';
import claimOf from './claim-of.js';
import claimUnowned from './claim-unowned.js';
import clauseAround from './clause-around.js';
import clauseAroundInverted from './clause-around-inverted.js';
import clauseBefore from './clause-before.js';
import clauseBeforeInverted from './clause-before-inverted.js';
import complained from './complained.js';
import condemnedObject from './condemned-object.js';
import courtHeard from './court-heard.js';
import courtHeardClause from './court-heard-clause.js';
import courtWasTold from './court-was-told.js';
import deniedBy from './denied-by.js';
import deniedDoing from './denied-doing.js';
import didNotProvide from './did-not-provide.js';
import didNotRespond from './did-not-respond.js';
import didNotReturn from './did-not-return.js';
import expressedHope from './expressed-hope.js';
import flagged from './flagged.js';
import gaveAs from './gave-as.js';
import gaveNo from './gave-no.js';
import inOnesView from './in-ones-view.js';
import inTheVersionOf from './in-the-version-of.js';
import inTheViewOf from './in-the-view-of.js';
import isOfTheView from './is-of-the-view.js';
import isSaidTo from './is-said-to.js';
import isUnderstoodTo from './is-understood-to.js';
import issuedColon from './issued-colon.js';
import issuedStatement from './issued-statement.js';
import itWasSaidAround from './it-was-said-around.js';
import itWasSaidBare from './it-was-said-bare.js';
import itWasSaidClause from './it-was-said-clause.js';
import itWasSaidQuotation from './it-was-said-quotation.js';
import itWasSaidThat from './it-was-said-that.js';
import lineLabel from './line-label.js';
import lineSays from './line-says.js';
import lineSaysInverted from './line-says-inverted.js';
import lineSigned from './line-signed.js';
import madeClear from './made-clear.js';
import maintainedInnocence from './maintained-innocence.js';
import nameColon from './name-colon.js';
import neitherConfirmed from './neither-confirmed.js';
import offeredSomething from './offered-something.js';
import perSomebody from './per-somebody.js';
import pleadedGuilty from './pleaded-guilty.js';
import promisedSomething from './promised-something.js';
import proposalOfAGroup from './proposal-of-a-group.js';
import pushedBack from './pushed-back.js';
import putsAt from './puts-at.js';
import quotationAfter from './quotation-after.js';
import quotationAfterInverted from './quotation-after-inverted.js';
import quotationAlone from './quotation-alone.js';
import quotationBefore from './quotation-before.js';
import quotationBeforeInverted from './quotation-before-inverted.js';
import quotationDash from './quotation-dash.js';
import quotationIntroduced from './quotation-introduced.js';
import quotationSigned from './quotation-signed.js';
import quotedByAs from './quoted-by-as.js';
import quotesAs from './quotes-as.js';
import reportedly from './reportedly.js';
import reportsThat from './reports-that.js';
import requestedBy from './requested-by.js';
import rumourHasIt from './rumour-has-it.js';
import saidClause from './said-clause.js';
import saidColon from './said-colon.js';
import saidDenying from './said-denying.js';
import saidThat from './said-that.js';
import speaksOf from './speaks-of.js';
import stampedColon from './stamped-colon.js';
import stoodBy from './stood-by.js';
import thereAreRumours from './there-are-rumours.js';
import tookException from './took-exception.js';
import urgedTo from './urged-to.js';
import wasAdamant from './was-adamant.js';
import wasConfident from './was-confident.js';
import wasHow from './was-how.js';
import wasNotProvided from './was-not-provided.js';
import wasTroubledBy from './was-troubled-by.js';
import whenAsked from './when-asked.js';
import whichBlamedOn from './which-blamed-on.js';
import whichSaid from './which-said.js';
import withTheWords from './with-the-words.js';
import wouldNotBeDrawn from './would-not-be-drawn.js';
import wouldNotComment from './would-not-comment.js';

export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  accordingTo,
  inTheViewOf,
  inOnesView,
  quotationBefore,
  quotationBeforeInverted,
  quotationAfter,
  quotationAfterInverted,
  quotationDash,
  saidThat,
  saidClause,
  clauseAround,
  clauseAroundInverted,
  clauseBefore,
  clauseBeforeInverted,
  saidColon,
  askedFor,
  askedWhether,
  whenAsked,
  whichSaid,
  urgedTo,
  deniedDoing,
  calledFor,
  complained,
  condemnedObject,
  courtHeard,
  courtHeardClause,
  courtWasTold,
  asSaid,
  asAnnouncedBy,
  itWasSaidThat,
  isSaidTo,
  deniedBy,
  requestedBy,
  itWasSaidQuotation,
  itWasSaidClause,
  claimBy,
  claimOf,
  claimUnowned,
  reportsThat,
  expressedHope,
  issuedStatement,
  issuedColon,
  wasConfident,
  didNotProvide,
  wasNotProvided,
  nameColon,
  reportedly,
  quotationIntroduced,
  quotationSigned,
  quotationAlone,
  byOnesCount,
  inTheVersionOf,
  wasHow,
  speaksOf,
  putsAt,
  rumourHasIt,
  itWasSaidBare,
  thereAreRumours,
  wouldNotComment,
  wouldNotBeDrawn,
  didNotReturn,
  didNotRespond,
  gaveNo,
  neitherConfirmed,
  isUnderstoodTo,
  withTheWords,
  answerWas,
  cameTheAnswer,
  cameTheAnswerOfNobody,
  stampedColon,
  wasAdamant,
  quotedByAs,
  quotesAs,
  madeClear,
  maintainedInnocence,
  isOfTheView,
  pleadedGuilty,
  flagged,
  gaveAs,
  pushedBack,
  tookException,
  stoodBy,
  asLaidOutBy,
  wasTroubledBy,
  byWhomHeWouldNotSay,
  proposalOfAGroup,
  promisedSomething,
  offeredSomething,
  itWasSaidAround,
  asTold,
  lineLabel,
  lineSigned,
  lineSays,
  lineSaysInverted,
  perSomebody,
  saidDenying,
  chargeDenied,
  chargesAnswered,
  whichBlamedOn,
];
