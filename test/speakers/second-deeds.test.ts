import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('whoever does something and leads a body, sits for a party, or is a body of a known home', () => {
  expectVoices([
    ['Ana Roe, treasurer of the Hill Farmers’ Union, called it a shame.', 'Ana Roe | Hill Farmers’ Union'],
    ["Jo Pell, chair of the Quay Traders' Guild, called the plan mad.", "Jo Pell | Quay Traders' Guild"],
    ['Vesko Rainov, who sits for the nationalist bloc Motherland, accused both camps of theatre.', 'Vesko Rainov | Motherland'],
    ['Kostas Mavros, an MP for the leftwing Dawn party, asked why nothing was done.', 'Kostas Mavros | leftwing Dawn party'],
    ['Eva Lund, a senator for the Harbour Party, denied it.', 'Eva Lund | Harbour Party'],
    ['Lib Dem transport spokesman Ian Roe said it was late.', 'Ian Roe | Lib Dem'],
    [
      'Luis Arreola, who has taught here since 2003 and heads the local chapter of the Plains Teachers Association, said it was late.',
      'Luis Arreola | Plains Teachers Association',
    ],
    ['Pia Lund, a nurse who chairs the ward council, said it was late.', 'Pia Lund | ward council'],
    [
      'Governor Renata Paz of Alto Salado demanded yesterday that the national government release 48 billion pesos.',
      'Renata Paz | Alto Salado',
    ],
    ['President Ana Roe of Costa Rica demanded that the bank return the gold.', 'Ana Roe | Costa Rica'],
    [
      'The Harbour Rail Authority fined the firm. The Brno-based watchdog found that lifts were broken.',
      'Harbour Rail Authority | Harbour Rail Authority',
    ],
    ['The Nordic Ferry Union called a strike. The Oslo-based union said talks had failed.', 'Nordic Ferry Union | Nordic Ferry Union'],
    [
      'About 200 clerks of betting firms blew whistles. Their trade body, the Association of Licensed Operators (ALO), said 600 jobs were at risk. It will go to court, according to its chair, Plamen Hadzi.',
      'Plamen Hadzi | Association of Licensed Operators',
    ],
    [
      "Drivers blocked the road. Their union, the Carters' Guild, said pay was low. “No more,” said its leader, Ned Roe.",
      "Ned Roe | Carters' Guild",
    ],
    [
      "The Federation will not sack him, its president said. Píriz chairs the players' union, Gremial. The federation's lawyer, Silvia Olaza, maintains that the tape was cut.",
      'Silvia Olaza | federation',
    ],
    [
      "SOFIA - Bulgaria's parliament doubled the levy on Friday. The finance minister warned against it. The president's office said he would read the text.",
      "president's office | Bulgaria",
    ],
    [
      "SOFIA - Bulgaria's parliament doubled the levy on Friday. The agriculture minister, Yana Roe, said farms would suffer.",
      'Yana Roe | Bulgaria',
    ],
    ["The trust's director, Lena Phiri, said the Lune Trust had no money. Her deputy, Bo Hall, said it was late.", 'Bo Hall | Lune Trust'],
  ]);
});
