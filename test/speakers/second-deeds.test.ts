import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('whoever does something and leads a body, sits for a party, or is a body of a known home', () => {
  expectVoices([
    ['Ana Roe, treasurer of the Hill Farmers’ Union, called it a shame.', 'Ana Roe | Hill Farmers’ Union'],
    ["Jo Pell, chair of the Quay Traders' Guild, called the plan mad.", "Jo Pell | Quay Traders' Guild"],
    ['Vasko Dren, who sits for the royalist bloc Homefire, accused both camps of theatre.', 'Vasko Dren | Homefire'],
    ['Kosta Dren, an MP for the rural Dawn party, asked why nothing was done.', 'Kosta Dren | rural Dawn party'],
    ['Eva Lund, a senator for the Harbour Party, denied it.', 'Eva Lund | Harbour Party'],
    ['Lib Dem transport spokesman Ian Roe said it was late.', 'Ian Roe | Lib Dem'],
    [
      'Pavel Dren, who has taught here since 2003 and heads the local chapter of the Marsh Teachers Association, said it was late.',
      'Pavel Dren | Marsh Teachers Association',
    ],
    ['Pia Lund, a nurse who chairs the ward council, said it was late.', 'Pia Lund | ward council'],
    [
      'Governor Rita Sol of Costa Verde demanded yesterday that the national government release 9 billion crowns.',
      'Rita Sol | Costa Verde',
    ],
    ['President Ana Roe of Costa Rica demanded that the bank return the gold.', 'Ana Roe | Costa Rica'],
    [
      'The Harbour Tram Authority fined the firm. The Lodz-based watchdog found that lifts were broken.',
      'Harbour Tram Authority | Harbour Tram Authority',
    ],
    ['The Nordic Ferry Union called a strike. The Oslo-based union said talks had failed.', 'Nordic Ferry Union | Nordic Ferry Union'],
    [
      'About 90 clerks of toy shops blew whistles. Their trade body, the League of Wager Houses (LWH), said 600 jobs were at risk. It will go to court, according to its chair, Pavel Dren.',
      'Pavel Dren | League of Wager Houses',
    ],
    [
      "Drivers blocked the road. Their union, the Carters' Guild, said pay was low. “No more,” said its leader, Ned Roe.",
      "Ned Roe | Carters' Guild",
    ],
    [
      "The Federation will not sack him, its president said. Holm chairs the players' union, Kampbond. The federation's lawyer, Siri Moe, maintains that the tape was cut.",
      'Siri Moe | federation',
    ],
    [
      "SOFIA - Bulgaria's parliament doubled the levy on Friday. The finance minister warned against it. The president's office said he would read the text.",
      "president's office | Bulgaria",
    ],
    [
      "SOFIA - Bulgaria's parliament doubled the levy on Friday. The agriculture minister, Yana Roe, said farms would suffer.",
      'Yana Roe | Bulgaria',
    ],
    ["The trust's director, Siri Lund, said the Lune Trust had no money. Her deputy, Bo Hall, said it was late.", 'Bo Hall | Lune Trust'],
  ]);
});
