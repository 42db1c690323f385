import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('offices in houses that the text tells by a noun', () => {
  expectVoices([
    [
      'The aquarium in Split lost nine seahorses in a single night. Director Ivo Maras said the pumps had failed.',
      'Ivo Maras | aquarium in Split',
    ],
    ['Two giraffes were born at Tolmin zoo this week. “Both are well,” said curator Nika Hrast.', 'Nika Hrast | Tolmin zoo'],
    [
      'A nursery in Leeds has shut after a boiler fire. Manager Holly Finch said parents had been told by text message.',
      'Holly Finch | nursery in Leeds',
    ],
    [
      'The Kilbride library will lose its evening hours. Head librarian Una Carty said the budget left no choice.',
      'Una Carty | Kilbride library',
    ],
    [
      'The Larvik ferry terminal reopened on Monday. Harbour master Odd Brekke said the pier was safe.',
      'Odd Brekke | Larvik ferry terminal',
    ],
    ['A brewery in Plzen is to lay off 40 people. Chief executive Jana Vlk said demand had collapsed.', 'Jana Vlk | brewery in Plzen'],
    [
      'Villagers near the Oduma quarry say dust covers their crops. Site manager Femi Ade denied that blasting had increased.',
      'Femi Ade | Oduma quarry',
    ],
    ['The Hadley Players have lost their theatre. Chairwoman Joan Pike said the roof leaked.', 'Joan Pike | Hadley Players'],
    [
      'The orphanage outside Kisumu has been closed by order of the county. Founder Ruth Atieno insisted the children were well fed.',
      'Ruth Atieno | orphanage',
    ],
    [
      'The museum in Cusco will return three masks. Its director, Elena Huamán, said the decision was overdue.',
      'Elena Huamán | museum in Cusco',
    ],
    ['The Otago Rowing Club has suspended two coaches. Secretary Bill Tait said an inquiry would follow.', 'Bill Tait | Otago Rowing Club'],
    [
      'A clinic in Lodz gave the wrong vaccine to 60 children. Head nurse Beata Sowa said labels had been mixed up.',
      'Beata Sowa | clinic in Lodz',
    ],
    [
      'The union of tram drivers in Graz voted to strike. Spokesman Karl Prem said talks had led nowhere.',
      'Karl Prem | union of tram drivers in Graz',
    ],
    [
      'The school district of Elko has banned phones. Superintendent Carla Boone said grades would improve.',
      'Carla Boone | school district of Elko',
    ],
    [
      'The fire brigade in Oulu was called out 90 times. Duty officer Pekka Salo said most calls were about fallen trees.',
      'Pekka Salo | fire brigade in Oulu',
    ],
    [
      "The winegrowers' guild of Somló rejected the plan. Deputy head Éva Bús said vineyards would be lost.",
      "Éva Bús | winegrowers' guild of Somló",
    ],
    [
      'The Ostrava steelworks went silent on Tuesday. Finance director Petr Kos said the furnace could not be restarted before spring.',
      'Petr Kos | Ostrava steelworks',
    ],
    ['Bakers in the valley are angry about flour prices. Miller Jens Kolb said grain had doubled in price.', 'Jens Kolb | -'],
    [
      'The cathedral at Elne will charge for entry. Dean Paul Marty said the tower needed 2 million euros.',
      'Paul Marty | cathedral at Elne',
    ],
    ['The St Brigid hospice turned away 12 patients. Matron Claire Nolan said there were no beds.', 'Claire Nolan | St Brigid hospice'],
    ['A kennel near Tartu was raided. Breeder Mart Saar said the dogs were healthy.', 'Mart Saar | -'],
    [
      'An otter escaped from the wildlife park near Dunkeld on Friday. Police told people not to touch it. It bites, they said. It was seen by a cyclist at dawn. Manager Rory Bain said a gate had been left open.',
      'Rory Bain | wildlife park',
    ],
    [
      'The orphanage in Tarija took in 14 children after the flood. Two of them had measles. A doctor came once a week. Director Elsa Mamani said the vaccine was late.',
      'Elsa Mamani | orphanage in Tarija',
    ],
    [
      'A cook at the Brasov hospice was bitten by a dog. She was treated there and then. The dog was shot. Director Ion Rus said nobody had seen it before.',
      'Ion Rus | Brasov hospice',
    ],
    [
      'The colliery at Snezhnoye was shut for good. Its last shift came up singing. The men were given a bottle each. Foreman Oleg Hrytsenko said the seam had been good for years yet.',
      'Oleg Hrytsenko | colliery',
    ],
    [
      'The kindergarten on Elm Street has no heating. Parents brought blankets on Monday. Head Sara Lind said the boiler was older than she was.',
      'Sara Lind | kindergarten',
    ],
    [
      'The planetarium in Brno will reopen. The dome has been cleaned. Curator Jana Hola said the stars looked better than ever.',
      'Jana Hola | planetarium in Brno',
    ],
    [
      'The gallery bought the painting for £2. It hung in a corridor for years. Curator Ann Poole said nobody had looked at the back.',
      'Ann Poole | gallery',
    ],
    [
      'The ballet company has cancelled its tour. Dancers have not been paid since May. Artistic director Luis Prieto said the state had broken its word.',
      'Luis Prieto | ballet company',
    ],
    [
      'A shelter for women in Durban is to close. It has 30 beds. Founder Thandi Zulu said the province had not paid.',
      'Thandi Zulu | shelter',
    ],
  ]);
});
