import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import type { Options } from '../../src/document.js';
import type { Claim, Extraction } from '../../src/model.js';
import { extractDocument } from '../../src/pipeline.js';

const read = (text: string, options: Options = {}): Extraction => assemble([extractDocument(text, 'a.txt', options)], options);
const kind = (text: string, options: Options = {}): [string | undefined, string | undefined] => {
  const [document] = read(text, options).documents;
  return [document?.genre, document?.issuer?.name];
};
const brief = ({ rule, speaker, act, content }: Claim): string => `${rule} | ${speaker?.name} | ${act} | ${content.text}`;
const claims = (text: string, rule: string): string[] =>
  read(text)
    .claims.filter((claim) => claim.rule === rule)
    .map(brief);

const RELEASE = `BALTIC FERRIES AS
Corporate Communication

PRESS RELEASE No. 12
Tallinn, 4 March 2023

The night service to Hanko will close in April. Two ships go to the yard.

We regret the trouble for our passengers. Will there be a replacement? Captain Mart Laur said that he would miss the route.

Media contact: Liis Tamm, +372 555 0100`;

const COMMUNIQUE = `GENERAL UNION OF SALT WORKERS
Communiqué no. 3/2022

Comrades, friends,

1. The pans at Dorrego have stood empty since Monday. Nobody was paid for May.

2. We reject the new rota. The company has never shown us a single figure; it sends lawyers.

With fraternal greetings,
Inés Quiroga, secretary`;

const MINISTRY = `REPUBLIC OF CHILE
MINISTRY OF PUBLIC WORKS

Santiago, 9 August

STATEMENT ON THE BRIDGE AT PUERTO HONDO

The bridge was inspected in June and found to be sound. No lorry above the limit has been allowed on it.

Submitted respectfully to the public.`;

const LETTER = `ROYAL OBSERVATORY OF STAVELEY

To all members and visitors

Dear friends,

The dome will stay shut this winter. I owe you a reason. The bearings are worn, and our workshop cannot make new ones.

Yours sincerely,
Agnes Whitlow
Director`;

const QUESTIONS = `CITY OF LOMBEEK — Water Department
The red tap water: your questions, our answers

Why was the water red?
A pipe under the market broke on Sunday. Iron from the old main came loose.

Was it ever dangerous?
It was not. Every sample was within the limit.

Who pays for spoiled laundry?
The city does. Bring the receipt to the counter.`;

describe('a statement', () => {
  it.each([
    ['a press release', RELEASE, 'Baltic Ferries AS'],
    ['a communiqué', COMMUNIQUE, 'General Union of Salt Workers'],
    ['a ministry', MINISTRY, 'Chilean Ministry of Public Works'],
    ['a letter', LETTER, 'Royal Observatory of Staveley'],
    ['questions and answers', QUESTIONS, 'City of Lombeek'],
  ])('is known from %s', (_, text, issuer) => {
    expect(kind(text)).toEqual(['statement', issuer]);
  });

  it('puts forward what nobody else is credited with', () => {
    expect(claims(RELEASE, 'issued').map((claim) => claim.split(' | ')[3])).toEqual([
      'The night service to Hanko will close in April.',
      'Two ships go to the yard.',
    ]);
  });

  it('splits a sentence at its semicolons and leaves out greeting and signature', () => {
    expect(claims(COMMUNIQUE, 'issued').map((claim) => claim.split(' | ')[3])).toEqual([
      'The pans at Dorrego have stood empty since Monday.',
      'Nobody was paid for May.',
      'The company has never shown us a single figure',
      'it sends lawyers.',
    ]);
  });

  it('says "we" for the issuer, whose account it all is', () => {
    const found = read(RELEASE).claims.find(({ source }) => source?.text === 'We');
    expect([found?.speaker?.name, found?.account]).toEqual(['Baltic Ferries AS', 'Baltic Ferries AS']);
    const rejected = read(COMMUNIQUE).claims.find(({ content }) => content.text === 'the new rota');
    expect([rejected?.source?.text, rejected?.cue?.text, rejected?.speaker?.name, rejected?.act]).toEqual([
      'We',
      'reject',
      'General Union of Salt Workers',
      'deny',
    ]);
  });

  it('has no claims in questions', () => {
    expect(claims(QUESTIONS, 'issued').filter((claim) => claim.includes('?'))).toEqual([]);
  });

  it('is what the user says, and the issuer too', () => {
    expect(kind('The lake rose by a metre on Friday.', { issuer: 'Lake Board' })).toEqual(['statement', 'Lake Board']);
    expect(kind(RELEASE, { genre: 'report' })).toEqual(['report', undefined]);
  });
});

describe('a report', () => {
  it.each([
    [
      'an agency',
      'Ferries collide off Hanko\n\nTALLINN, March 4 (Nordpress) - Two ferries collided on Saturday. “We were lucky,” the captain said.',
    ],
    [
      'a story on a press release',
      'Union attacks rota\n\nBy Ada Lind\n\nIn a press release the union said it rejected the rota. “We were not asked,” it said.',
    ],
    ['a column', 'Why we love rain\n\nWe all complain. We carry umbrellas. But our gardens need it, and we know it.'],
    [
      'a broadcast',
      'RADIO SERRA NOVA — the noon bulletin\n\nThe clinic is full, says Rosa Vidal, the head nurse. A captain of the Highland Front rang our studio on Monday.',
    ],
    [
      'a bulletin of the evening',
      'TELEVISION CORRAN: evening bulletin\n\nThe ferry is late, said the harbour master. We have asked the union for an answer.',
    ],
    [
      'a headline on a statement',
      'Statement on bridge angers mayor\n\nThe mayor said on Friday that the statement was wrong. She had asked for an apology.',
    ],
    ['a feature', 'Salt and sand\n\nDORREGO — The pans are empty. Inés Quiroga kicks a bucket. “Nobody was paid,” she says.'],
  ])('is %s', (_, text) => {
    expect(kind(text)).toEqual(['report', undefined]);
  });
});

const LABELLED = `The lighthouse keeper

Echo: How long have you been here, Mr Brandt?

Brandt: Thirty years in May. I came for a summer.

Echo: They say the lamp failed in March.

Brandt: It never did. The log is there for everybody.

Echo: Will it be automated?

Brandt: Not while I live.`;

const LETTERED = `Five minutes with Zora Beck, who counts eels

Q: Are there fewer?
A: Half as many as in 1990. The weir is the reason.
Q. And the anglers?
A. I won't discuss the anglers.
Q: What would help?
A: A ladder would.`;

const BOLD = `INTERVIEW

Petra Vale runs the last cinema in Orsk.

**Who comes on a Tuesday?**

Eleven people came last week. Nine of them had tickets.

**Is that enough?**

It pays for the heating.

**And the roof?**

The roof belongs to the town.`;

const PLAIN = `WEEKEND — INTERVIEW

Jonas Edel, 44, has repaired organs for twenty years.

Mr Edel, is the big one lost?

No. It lost one pipe.

The dean says the whole front is rotten.

He tapped it with an umbrella. The wood is sound.

What will it cost?

Less than the umbrella.

Who pays?

The parish does.`;

const UNTOLD = `“I never counted the eels”

Zora Beck, 61, has kept the weir at Lund since she was a girl.

You left school at twelve. Why?

My father was ill. I took his nets.

Were you afraid of the river?

I was afraid of the bank. The river never sent a letter.

Do you miss anything?

The heron. He sat on our roof until the dam came.`;

const ADVICE = `Your questions on the new ferry card

The card replaces paper tickets on Monday.

How do I get a card?

You can order one at any kiosk. It takes you two minutes.

What happens if I lose mine?

You pay five euros. The balance is kept.

Can I share my card?

No. Every passenger needs one.`;

const BRIEFING = `MINISTRY OF HEALTH
Transcript: press briefing, 3 May

DR. OSEI: Good morning. The number of cases fell by a third.

QUESTION: Is the ward open?

DR. OSEI: It is open. We moved nine patients on Sunday.

MS. ADDO: I can add that the road is clear.

QUESTION: And the vaccine?

MS. ADDO: We are waiting for the aircraft.`;

describe('turns', () => {
  it.each([
    ['names', LABELLED, 'interview'],
    ['letters', LETTERED, 'interview'],
    ['bold questions', BOLD, 'interview'],
    ['questions and answers by turns', PLAIN, 'interview'],
    ['a briefing', BRIEFING, 'transcript'],
    ['somebody who is asked and answers', UNTOLD, 'interview'],
    ['nobody who gives advice', ADVICE, 'report'],
  ])('are known by %s', (_, text, genre) => {
    expect(kind(text)[0]).toBe(genre);
  });

  it('give each answer to whoever the label names, and no question', () => {
    expect(claims(LABELLED, 'answer')).toEqual([
      'answer | Brandt | state | Thirty years in May. I came for a summer.',
      'answer | Brandt | deny | It never did. The log is there for everybody.',
      'answer | Brandt | state | Not while I live.',
    ]);
  });

  it('give answers without a name to the one interviewed', () => {
    expect(claims(LETTERED, 'answer')[1]).toBe("answer | Zora Beck | decline | I won't discuss the anglers.");
    expect(claims(PLAIN, 'answer').map((claim) => claim.split(' | ')[1])).toEqual(Array(4).fill('Jonas Edel'));
    expect(claims(BOLD, 'answer').map((claim) => claim.split(' | ')[1])).toEqual(Array(3).fill('Petra Vale'));
  });

  it('let a denial answer what the question reports', () => {
    const { claims: all } = read(LABELLED);
    const reported = all.find(({ source }) => source?.text === 'They');
    expect(all.find(({ act, rule }) => rule === 'answer' && act === 'deny')?.denies).toBe(reported?.id);
  });

  it('tell several speakers apart', () => {
    expect(claims(BRIEFING, 'answer').map((claim) => claim.split(' | ')[1]?.split(' ').at(-1))).toEqual(['Osei', 'Osei', 'Addo', 'Addo']);
  });
});

const LIVE = `Flood: as it happened

18:40 Mayor Ida Holm says the dam will hold. She is at the scene.

18:22 The bridge is shut.

18:05 The army is on its way. He had asked for it, he said.`;

describe('a live page', () => {
  it.each([
    LIVE,
    'STRIKE DAY — LIVE\n\n10.15am\nThe first tram has left.\n\n9.50am\nNobody is at the gate.',
    'Storm blog: newest first\n\n07:10 | Ferries stopped\nNo ship leaves before noon.\n\n06:55 | Trees down\nTwo roads are shut.',
    'ELECTION NIGHT | LIVE\n\nMON 23:10 | Count over\nThe hall is empty.\n\nMON 22:40 | Recount asked for\nThe green party wants one.',
    'Radio Sule live\n\n5:10 p.m. — The minister has arrived.\n\n4:45 p.m. — Crowds at the airport.',
  ])('is known by its entries (%#)', (text) => {
    expect(kind(text)[0]).toBe('live');
  });

  it('lets no pronoun reach over an entry', () => {
    const he = read(LIVE).claims.find(({ source }) => source?.text === 'he');
    expect(he?.speaker ?? null).toBeNull();
  });
});

describe('a list', () => {
  it.each([
    [
      'Storm report\n\nFire chief Ida Holm told reporters what is known:\n• On the ferry: “Forty are ashore”\n• The road is shut',
      ['“Forty are ashore”', 'The road is shut'],
    ],
    ['Budget\n\nThe mayor announced three cuts:\n- The pool closes in May\n- Two buses go', ['The pool closes in May', 'Two buses go']],
    ['Strike\n\nThe union said:\n– Nobody went in\n– The gate was shut', ['Nobody went in', 'The gate was shut']],
    ['What we know\n\nHere is what we know so far:\n• The road is shut\n• The army is there', []],
    ['Recipe\n\nYou need three things:\n- Flour\n- Water', []],
  ])('is of whoever its lead-in names (%#)', (text, contents) => {
    expect(claims(text, 'listed').map((claim) => claim.split(' | ')[3])).toEqual(contents);
  });
});
