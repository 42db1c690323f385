import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('Who heads a country’s body with a name of its own', () => {
  expectVoices([
    ["The head of Ghana's Forest Service, Abena Mensah, asked hikers to stay at home.", 'Abena Mensah | Forest Service'],
    ["The director of Norway's Coastal Authority, Kari Holm, told reporters the quay would shut.", 'Kari Holm | Coastal Authority'],
    ["The chief of Peru's Civil Defence, Jorge Rojas, warned that the dam would burst.", 'Jorge Rojas | Civil Defence'],
    [
      'The commander of Kenya\'s Mountain Rescue, Peter Otieno, urged climbers to turn back. "The ice is rotten," he said.',
      'Peter Otieno | Mountain Rescue',
    ],
    ["The president of Chile's Mountain Federation, Ana Soto, said the hut was unsafe.", 'Ana Soto | Mountain Federation'],
    ["The boss of Scotland's Blue Ferries, Iain Ross, denied that the boats were unsafe.", 'Iain Ross | Blue Ferries'],
    ["The coordinator of Nepal's Relief Corps, Bina Thapa, said the road was open.", 'Bina Thapa | Relief Corps'],
    ["The head of Latvia's Blue Cross, Ilze Ozola, said tents were on the way.", 'Ilze Ozola | Blue Cross'],
    ["The head of Bergen's Sea Rescue said the boat was late.", "head of Bergen's Sea Rescue | Sea Rescue"],
    ["The commander of Peru's Navy, Jorge Rojas, said the ship was late.", 'Jorge Rojas | Peru'],
    ["The president's spokesman, Arne Lund, said the road was open.", 'Arne Lund | -'],
  ]);
});

describe('A body by its kind, and behind it its letters', () => {
  expectVoices([
    [
      "A letter came from the nurses' union, the NHU. According to its general secretary, Yaw Sarbah, eleven nurses had not been paid.",
      'Yaw Sarbah | NHU',
    ],
    ["The complaint was filed by the drivers' union, the TDU. Its president, Kari Holm, said the buses were unsafe.", 'Kari Holm | TDU'],
    ["Talks with the teachers' union, KENTU, broke down. Its chairman, Peter Otieno, said the strike would go on.", 'Peter Otieno | KENTU'],
    ["A letter came from the players' union, PFU. Its secretary, Iain Ross, said he had written it.", 'Iain Ross | PFU'],
    [
      "A spokesman said a letter had arrived from the players' union, the PFA. Its secretary, Iain Ross, said he had written it.",
      'Iain Ross | PFA',
    ],
    ["Money came from the growers' association, the ASOPRO. Its treasurer, Jorge Rojas, said the books were open.", 'Jorge Rojas | ASOPRO'],
    ['The watchdog, the NCA, has opened a file. A spokesman said it would take a year.', 'spokesman | NCA'],
    ["The players' union, the PFA, has written to the league. The union said eleven men had not been paid.", 'PFA | PFA'],
  ]);
});

describe('Whose, where a place stands between', () => {
  expectVoices([
    [
      'Its main sponsor is the Halden Fund of Norway, whose programme officer, Kari Holm, called the wells "a joy".',
      'Kari Holm | Halden Fund',
    ],
    ['The money comes from the Brennar Trust in Bergen, whose director, Arne Lund, said it was well spent.', 'Arne Lund | Brennar Trust'],
    [
      'The study is by the Karst Institute of Slovenia, whose deputy head, Ana Novak, called the plan "a hole in the ground".',
      'Ana Novak | Karst Institute',
    ],
    [
      'The hall was paid for by the Lagos Foundation, whose grants manager, Bola Ade, said it was full every night.',
      'Bola Ade | Lagos Foundation',
    ],
    [
      'The firm is owned by Brennar Foods of Denmark, whose chief executive, Nils Berg, said the mill was sound.',
      'Nils Berg | Brennar Foods',
    ],
    ['It is a gift from Norway, whose ambassador, Kari Holm, said the bridge would hold.', 'Kari Holm | Norway'],
  ]);
});

describe('A city of two words, and councils that are no town’s', () => {
  expectVoices([
    ['The city of Port Tolne proposes to oil goose eggs.', 'city of Port Tolne | city of Port Tolne'],
    ['The city of New Tolne said the bridge would stay shut.', 'city of New Tolne | city of New Tolne'],
    ['The municipality of Upper Tolne said the bridge would stay shut.', 'municipality of Upper Tolne | municipality of Upper Tolne'],
    ['The city of Tolne said the bridge would stay shut.', 'city of Tolne | city of Tolne'],
    ['The Council of Churches paid for the doors. Mayor Arne Lund said he would not step in.', 'Arne Lund | -'],
    [
      'The Council of Mosques paid for the doors in Tolne. The municipality gave its permit. Mayor Arne Lund said he would not step in.',
      'Arne Lund | Tolne',
    ],
  ]);
});
