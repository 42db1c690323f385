import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('he and she', () => {
  it.each([
    [
      'are the one whom the text follows, named or not',
      'Ana Ribeiro was late. She had lost a shoe. She took the ferry. She slept. Rain fell on the pier. Nobody came. Boats went by. {She|Ana Ribeiro} said it was fine.',
    ],
    [
      'reach over paragraphs of quotation',
      'Councillor Tom Hale came.\n\n“The roof leaks,” {he|Tom Hale} said.\n\n“It has leaked for years.”\n\n“Nobody mends it.”\n\n“Not even on Sundays.”\n\n“Or ever.”\n\n“Never.”\n\n{He|Tom Hale} denied that it was cheap.',
    ],
    ['are no place of two words', 'Councillor Tom Hale came. The clinic stands in Port Avon. {He|Tom Hale} said it was cold.'],
    [
      'are the heroine where nobody is near',
      'Ana Ribeiro bakes. Ms Ribeiro was born in a mill. Ribeiro rises at four. The oven is old. Flour is dear. Bread is cheap. Rents are high. Wood is wet. {She|Ana Ribeiro} said so.',
    ],
    ['are those without a name', 'Ana Ribeiro read the letter. Her husband came in. {He|husband of Ana Ribeiro} said it was late.'],
    [
      'are not a figure of speech',
      'Ana Ribeiro is dead. Mayor Luis Prado said the town had lost a mother. He recalled that {she|Ana Ribeiro} had told him so.',
    ],
    ['are nobody if two women are as near', 'Ms Ana Ribeiro and Ms Pia Lund were there with a dog. {She|-} said it bit.'],
  ])('%s', (_, text) => expectWho(text));
});
describe('it', () => {
  it.each([
    ['is a letter that has come', 'A spokesman said that one letter had come. {It|letter} asked for quiet.'],
    ['is a card that somebody sent', 'The youngest lives in Peru and has sent a postcard. “{It|postcard} says no,” said Yumi.'],
    ['is the note that the sentence before begins with', 'The note lay in the hall of Marlow & Finch. {It|note} warned of rats.'],
    ['is rather the firm that wrote', 'The firm wrote a letter to its clients. {It|firm} said no.'],
    ['is a body of which nothing else is known', 'OSLO – The Holm-Haus will return a mask, {it|Holm-Haus} announced.'],
    ['is an inquiry', '{The official inquiry|official inquiry} found rust. {It|official inquiry} recommended paint.'],
    ['is no photograph', 'Police published a photograph. {It|-} said no.'],
  ])('%s', (_, text) => expectWho(text));
});

describe('they', () => {
  it.each([
    ['are those whom the sentence begins with', 'Growers in the valley met. {They|Growers in the valley} said no.'],
    ['keep what they are of', 'Leaders of the Koli people, downstream, met. The mine, {they|Leaders of the Koli people} said, leaks.'],
  ])('%s', (_, text) => expectWho(text));
});

describe('whoever has no name', () => {
  it.each([
    [
      'comes before those farther off',
      'The dean, Themba Ndlovu, spoke.\n\nThe bursar has taken the sign down. It would come back, {he|bursar} said.',
    ],
    ['is not the one who asked', 'Ms Ida Roe sat down. Asked by {Ms Pia Lund|Pia Lund} whether it hurt, {she|Ida Roe} said no.'],
    ['is told from what is told', 'The treasurer, Lise Moe, was firm: the roof was sound, {she|Lise Moe} said.'],
    [
      'is two of three',
      'Ole Lie spoke at the trial of Lewis Roe, 29, and his cousin Magnus Roe, 33. {The pair|Lewis Roe and Magnus Roe} said no.',
    ],
    [
      'is called by the body’s name',
      'The Forest Rules Agency (FRA) came. {A spokeswoman for the agency|spokeswoman for Forest Rules Agency} said no.',
    ],
    [
      'is one of people',
      '{Two people familiar with the plan|Two people familiar with the plan} said no. {One of them|person familiar with the plan} said yes.',
    ],
    ['is of the body in front', 'The port office was shut. {An official there|port office official} said no.'],
  ])('%s', (_, text) => expectWho(text));
});

describe('a thing at the head of a sentence', () => {
  it.each([
    ['Legislation on ports passed in May, Ole Dahl said. {He|Ole Dahl} was glad.'],
    ['Footage of the fire was shown to Ole Dahl. {He|Ole Dahl} was glad.'],
    ['Inflation fell under Ole Dahl. {He|Ole Dahl} was glad.'],
  ])('is nobody: %s', (text) => expectWho(text));
});

describe('whoever a clause that opens the sentence leans on', () => {
  it.each([
    ['Ole Ade left. Even as {he|Igor Moe} accused the board of theft, Igor Moe would not name a thief.'],
    ['Ole Ade spoke. “I am tired,” Ade said. While {he|Igor Moe} praised the plan, Igor Moe said it was late.'],
    ['Ole Ade spoke. “I am tired,” Ade said. Although {he|Igor Moe} denied the charge, Igor Moe paid the fine.'],
    ['Igor Moe is a judge. Ole Ade spoke. But while {he|Igor Moe} supports the bill, Mr. Moe said it was late.'],
    ['Ole Ade spoke. While {he|Ole Ade} denied the charge, the board said Igor Moe had left.'],
    ['Ole Ade spoke. When {he|Ole Ade} denied the charge, Igor Moe left.'],
  ])('%s', (text) => expectWho(text));
});
