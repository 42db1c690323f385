import { expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { extractDocument } from '../../src/pipeline.js';

const kind = (text: string): [string | undefined, string | undefined] => {
  const [document] = assemble([extractDocument(text, 'a.txt')], {}).documents;
  return [document?.genre, document?.issuer?.name];
};

/** A side's own documents of many kinds, with their issuers, and reports that begin like one. */
const OWN: readonly [string, string][] = [
  [
    'Kenya',
    `EMBASSY OF THE REPUBLIC OF KENYA, OTTAWA
Note to the press

12 May 2024

The Embassy has seen the reports about its consular section. No applicant was ever asked for money. The section was shut for two days because of a burst pipe, and the applicants were told by telephone.

Any suggestion to the contrary is an invention.`,
  ],
  [
    'Hollin Valley Water',
    `Hollin Valley Water
Customer update: brown water in Merrow

What happened: on Tuesday evening a valve at our Crane Lane works failed. The water was discoloured in 900 homes. At no time was it unsafe.

What we are doing: our teams flushed the mains overnight. Bottled water was taken to every home on our priority list.

What you can do: run your tap until it is clear.`,
  ],
  [
    "Bishops' Conference of Malta",
    `BISHOPS' CONFERENCE OF MALTA
Pastoral letter on the closing of Saint Agatha's

To be read in all parishes on Sunday

The school has not been sold. The Conference took the decision after two years of prayer and after reading the accounts, which any of the faithful may see. No offer was made by a hotel company.`,
  ],
  [
    "Teachers' Federation of Manitoba",
    `Response of the Teachers' Federation of Manitoba to the remarks of the Minister

1. No teacher left a classroom unattended on Friday.
2. The supervision plan was in the hands of the division on Tuesday.
3. The figure of 4,000 absent pupils is made up.
4. The Federation remains at the table.`,
  ],
  [
    'Orsa Wind AB',
    `MYTHS AND FACTS
Orsa Wind AB

MYTH: The turbines will be heard in the village.
FACT: The nearest house is 1,900 metres away. The sound there is that of a refrigerator.

MYTH: Orsa Wind has not spoken to the reindeer owners.
FACT: We met them eleven times.`,
  ],
  [
    'Qatari Ministry of Interior',
    `STATE OF QATAR
Ministry of Interior
General Directorate of Civil Defence
Clarification

The Directorate clarifies that the fire in the labour camp at Al Wukair was put out within forty minutes. Two persons were treated for smoke. Claims of deaths which circulate on social media are without foundation.`,
  ],
  [
    'Larkfield Foods',
    `Memorandum to all staff
From the Chief Executive, Larkfield Foods

You will have read a good deal about us this week. Nobody was dismissed for joining a union. Four colleagues left because their contracts ended, as the contracts said they would.`,
  ],
  [
    'family of Dean Abara',
    `Counsel's statement after the hearing
For the family of Dean Abara

Dean did not resist. The video shows a young man with his hands in the air. The family has waited two years for an answer, and today it got none. We will appeal.`,
  ],
  [
    'Revolutionary Council of the Eastern Provinces',
    `REVOLUTIONARY COUNCIL OF THE EASTERN PROVINCES
Radio message to the people
15 October

The garrison of Bakala is in our hands since dawn. The enemy left behind four vehicles and fled across the river. Not one civilian was touched.`,
  ],
  [
    'The Royal Society for Hill Ponies',
    `THE ROYAL SOCIETY FOR HILL PONIES
Position on the autumn cull

The Society opposes the cull. There are 340 ponies on the moor, not 900. The grazing count was made from a car in fog.`,
  ],
  [
    "Prime Minister's Office",
    `PRIME MINISTER'S OFFICE
Readout: call with the President of Ghana
8 July 2025

The Prime Minister spoke today with the President of Ghana. The two leaders agreed to reopen the cocoa terminal by August. The Prime Minister underlined that the debt will be repaid in full.`,
  ],
  [
    'Mothers of Calle Nueve',
    `Appeal of the Mothers of Calle Nueve
To the judges, to the newspapers, to whoever reads

Our sons were taken from the bus on the second of March. They were not armed. They were nineteen. The general says that they were fighting; the general was not there.`,
  ],
  [
    'Port of Varna Authority',
    `Port of Varna Authority

Varna, 3 February 2025

The Authority has taken note of the allegations of the dockers' committee. Crane 7 was inspected on 12 January and passed. The man who fell was not on the crane; he was on the quay. The Authority will publish the log on Monday.

Press office of the Port of Varna Authority`,
  ],
  [
    "Hezra People's Party",
    `HEZRA PEOPLE'S PARTY
Central Committee

On the events of 9 March

The march was peaceful until the police came. Eleven of our comrades were beaten in the station at Kolm. The government speaks of stones; there were flowers.

Long live the people of Hezra!`,
  ],
  [
    'Amparo Ruiz',
    `To whom it may concern,

My name is Sister Amparo Ruiz and I have led this house for thirty years. No child was ever locked in a room here. The inspector came twice, drank our coffee and wrote down nothing. I ask the bishop to read the visitors' book.

Amparo Ruiz`,
  ],
  [
    'Greenway Supermarkets PLC',
    `GREENWAY SUPERMARKETS PLC (LSE: GWS)
Regulatory announcement
Cyber incident: further information

Greenway today confirms that no card data was taken. Tills at 212 stores were out of service for six hours on 4 June. The Company does not expect a material effect on profit.`,
  ],
  [
    'Morocco',
    `Kingdom of Morocco
Royal Armed Forces
Communiqué

A patrol came under fire near Tifariti on Sunday at 05.40. It returned fire. No soldier was hurt. The attackers fled eastwards.`,
  ],
  [
    'U.S. Embassy in Quito',
    `U.S. Embassy in Quito
Statement from the Chargé d'Affaires

The United States did not ask for the arrest of Mr. Salas. We learned of it from the newspapers, as did everybody else.`,
  ],
  [
    'Real Oviedo Norte',
    `Real Oviedo Norte
Official club note

Real Oviedo Norte denies that it has had any contact with the player's agent. The club has asked the federation to look at the recording. There was no shove in the tunnel.`,
  ],
  [
    'Friends of Lake Orle',
    `FRIENDS OF LAKE ORLE
Our answer to the mayor

The mayor told the council on Thursday that the reeds were dead. They are not. We walked the shore on Saturday with a botanist and counted eleven nests.`,
  ],
];

const REPORTS: readonly string[] = [
  `THE MERROW ARGUS
Statement on brown water leaves village cold
By Jill Tarrant

The water company's two-page statement did not say when the taps would run clear, villagers complained on Thursday. “We were told nothing,” said Ron Petty, 61, of Crane Lane. A spokeswoman for Hollin Valley Water said the water was safe.`,
  `Letter from Valletta
The school on the hill

At half past seven the nuns of Saint Agatha's still ring the bell, although nobody comes. The bishops closed the school in June. Sister Bernarda says she prays for the accountants.`,
  `Notice to quit served on 40 families in Bakala

BAKALA (Eastern Press) - The provincial council on Monday served notice to quit on forty families living by the river, officials said. The families say they have nowhere to go.`,
  `Facts and fears at Orsa
Norra Posten, 3 June

Opinion in the village about the wind farm is split. “I can hear them already,” said Stig Norrman. The company says that the nearest house is 1,900 metres away.`,
  `MINISTRY OF SILENCE
Opinion | Hana Dlamini

We have a ministry that issues no statements. It was asked for one on Monday, and on Tuesday, and it sent a picture of a tree. We deserve better.`,
  `Response to fire too slow, inquest told
Gulf Courier

The response of the civil defence to a fire in a labour camp was too slow, an inquest heard on Sunday. The first engine came after half an hour, Dr Omar Said told the coroner.`,
  `10 things to know about the pony cull

1. There are 900 ponies on the moor, according to the national park.
2. The Society for Hill Ponies says there are 340.
3. The cull starts in October.
4. Foals are spared.`,
  `Dean Abara family vow to appeal
Counsel's statement read on court steps

The family of Dean Abara said on Friday that they would appeal after a judge threw out their case. “Dean did not resist,” their barrister, Aoife Conlon, told reporters.`,
  `Harbour boss answers dockers: "The crane was fine"

VARNA (BalkanNews) — The head of the port authority, Ivan Petkov, said on Monday that crane 7 had passed its inspection. The dockers' committee called that a joke.`,
  `Police union
A bad week for the blue line
Commentary by Jan Holt

The union has had better weeks. Its president told members to stay at home; most of them went to work.`,
  `Ministry of Sound closes its doors
London Evening Courier

The nightclub Ministry of Sound will close in May, its owners said on Friday. “We had a good time,” said founder Lee Marsh.`,
  `University of Hezra
From our campus reporter

Students at the University of Hezra have boycotted the canteen since Monday. The cook says the soup is the same as ever.`,
];

it.each(OWN)('%s speaks in its own document', (issuer, text) => {
  expect(kind(text)).toEqual(['statement', issuer]);
});

it.each(REPORTS)('no statement: %s', (text) => {
  expect(kind(text)[0]).toBe('report');
});

it.each([
  ['OFFICE OF THE PRIME MINISTER OF NORWAY', 'Norway'],
  ['PERMANENT MISSION OF PERU', 'Peru'],
  ['NATIONAL ELECTION COMMISSION OF GHANA', 'Ghana'],
  ['DAIRY UNION OF NORWAY', 'Dairy Union of Norway'],
])('%s speaks for %s', (head, side) => {
  const text = `${head}\nPress statement\n\nThe ship was held for two days. No fine was paid.`;
  expect(assemble([extractDocument(text, 'a.txt')], {}).documents[0]?.issuer?.side).toBe(side);
});

it('takes no court in which it is heard for the issuer', () => {
  const text =
    'IN THE HIGH COURT AT LAUTOKA\nReply of the defence\n\n1. He was at home.\n2. The can is not his.\n3. The records were never shown to anybody.';
  expect(kind(text)[1] ?? '').not.toContain('Court');
});
