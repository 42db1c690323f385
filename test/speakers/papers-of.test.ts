import { describe, expect, it } from 'vitest';
import { sidesIn } from './who.js';

describe('a document is of the body that is told to have made it', () => {
  it.each<[string, string | null]>([
    ['The harbour council published a report on Monday. {The report} said the quay was unsafe.', 'harbour council'],
    ['Tolne Watch, a charity, released a survey on Friday. {The survey} said beaches were dirty.', 'Tolne Watch'],
    [
      'The Grain Board met on Monday. In its 80-page report the board blames mice. It rained. Nobody came. {The report} said cats would help.',
      'Grain Board',
    ],
    ['The minister tabled the Grain Board’s report. {The report} said cats would help.', 'Grain Board'],
    ['A report by the Grain Board came out on Monday. {The authors} said cats would help.', 'Grain Board'],
    ['{A letter} written by the dockers’ union said the crane was broken.', 'dockers’ union'],
    ['{The audit}, carried out by Lund & Rask, said the money was gone.', 'Lund & Rask'],
    ['{The charge sheet prepared by the Grain Fraud Bureau} said he took the money.', 'Grain Fraud Bureau'],
    ['{The Auditor-General’s interim report} said the money was gone.', 'Auditor-General'],
    ['{The ombudsman’s annual report} said complaints had doubled.', 'ombudsman'],
    ['Tolne City Council will vote on Monday. {A staff report} said the plan was dear.', 'Tolne City Council'],
    // Of others, or of nobody that is told.
    ['The Grain Board met on Monday. Another report came out. {The report} said cats would help.', null],
    ['A study by the Grain Board blames mice. Another study came out on Friday. {The study} said cats would help.', null],
    ['The newspaper published a report on Monday. {The report} said the quay was unsafe.', null],
    ['Tolne Bank cut jobs. {A staff report} said the plan was dear.', null],
    ['The Grain Board read a report on Monday. {The report} said the quay was unsafe.', null],
    ['{A leaked report commissioned by the bank} said branches would close.', null],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});
