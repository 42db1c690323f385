import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('an office behind “and” is read through the words for its body', () =>
  expectVoices([
    [
      'The deal was signed by vice president Ida Kang and the head of the students’ union, Bo Park. “I will sleep,” Park told reporters.',
      'Bo Park | students’ union',
    ],
    [
      'The pact was agreed by dean Ole Moe and the chair of the staff council, Eva Lind. Lind said it was fair.',
      'Eva Lind | staff council',
    ],
    [
      'The letter was signed by Mayor Ana Ruiz and the president of the Bakers’ Guild, Tom Rye. Rye said it was late.',
      'Tom Rye | Bakers’ Guild',
    ],
    [
      'It was brokered by the bishop and by the leader of the dockers’ union, Sam Cole. “We are tired,” Cole said.',
      'Sam Cole | dockers’ union',
    ],
    [
      'The accord was read out by farm minister Jo Tate and the chairman of the Growers’ League, Abe Moss. Moss called it a start.',
      'Abe Moss | Growers’ League',
    ],
    [
      'The plan was drawn up by engineer Lia Roth and the director of the Halden Institute, Kai Berg. Berg said it would hold.',
      'Kai Berg | Halden Institute',
    ],
    [
      'Talks were led by Jin Ho and the secretary of the works council, Mia Frost. Frost was hopeful, she said.',
      'Mia Frost | works council',
    ],
  ]));

describe('who owns or makes a thing may be a firm', () =>
  expectVoices([
    ['The valve, said the boiler’s manufacturer, Hotwell, was sound.', 'Hotwell | Hotwell'],
    ['According to the building’s owner, Casa Norte, the roof was mended in May.', 'Casa Norte | Casa Norte'],
    ['The ship’s operator, Blue Fjord Lines, said the doors were shut.', 'Blue Fjord Lines | Blue Fjord Lines'],
    ['The vaccine’s developer, Immunel, said it was safe.', 'Immunel | Immunel'],
    ['According to the app’s developer, Pocketwise, the fault was fixed.', 'Pocketwise | Pocketwise'],
    ['The part, according to the crane’s maker, Grues Martel, was never ordered.', 'Grues Martel | Grues Martel'],
    ['The plant’s owner, Tarkell, declined to comment.', 'Tarkell | Tarkell'],
    ['The school’s landlord, Peregrine Estates, said the rent was fair.', 'Peregrine Estates | Peregrine Estates'],
    ['The bridge’s builder, Ivo Lang, said it would stand.', 'Ivo Lang | -'],
    ['The shop’s owner, Mina Sato, said she would stay.', 'Mina Sato | -'],
  ]));

describe('what a name is may be told behind it alone', () =>
  expectVoices([
    [
      'Slow Streets, which has 900 members, painted the crossing itself. “Nobody else would,” said Ben Ito, one of the group’s organisers.',
      'Ben Ito | Slow Streets',
    ],
    [
      'Dark Skies Now, formed in March, wants the lamps out. “We miss the stars,” says Ola Berg, one of the group’s founders.',
      'Ola Berg | Dark Skies Now',
    ],
    [
      'Open Tables, which feeds 300 people a day, has lost its kitchen. Mina Sato, the charity’s founder, said she would cook in the street.',
      'Mina Sato | Open Tables',
    ],
    [
      'Long Hedge, which plants trees on verges, is to close. The charity’s chair, Ivo Marsh, said money was short.',
      'Ivo Marsh | Long Hedge',
    ],
    ['Brindle, which makes bicycle bells, has shut two plants. The company’s founder, Lena Toft, blamed steel.', 'Lena Toft | Brindle'],
    ['Norvik, which runs nine ferries, will raise fares. “Fuel is dear,” said Jan Holt, the company’s spokesman.', 'Jan Holt | Norvik'],
    ['Wild Larder, which sells dried mushrooms, recalled nine bags. The firm said nobody was ill.', 'Wild Larder | Wild Larder'],
    [
      'Mothers for Air, which meets in a laundry, will march on Monday. The group’s treasurer, Pia Lund, expects rain.',
      'Pia Lund | Mothers for Air',
    ],
  ]));

describe('according to a body that has its name behind it', () =>
  expectVoices([
    ['According to the island’s ferry company, Blue Fjord, the ship was full.', 'Blue Fjord | Blue Fjord'],
    ['The part, according to the crane’s maker, Grues Martel, was never ordered.', 'Grues Martel | Grues Martel'],
    ['According to the app’s developer, Pocketwise, the fault was fixed.', 'Pocketwise | Pocketwise'],
    ['The dam, according to the river authority, Tarn Waters, is sound.', 'Tarn Waters | Tarn Waters'],
    ['The plane’s maker, Aerolux, said the bolt was sound.', 'Aerolux | Aerolux'],
    ['The drug’s maker, Pharmelle, denied it.', 'Pharmelle | Pharmelle'],
    ['The tram was late, said the city’s transport operator, Linja.', 'Linja | Linja'],
    ['The strike will go on, according to the teachers’ union, Lärarkraft.', 'Lärarkraft | Lärarkraft'],
    ['According to the country’s biggest union, Solidar, the offer is poor.', 'Solidar | Solidar'],
  ]));

describe('a name of common words at the head of a sentence is whole', () =>
  expectVoices([
    ['Quiet Shores, which formed around a kitchen table, has won. The group said no.', 'Quiet Shores | Quiet Shores'],
    ['Clear Rivers, which was founded in May, has sued the port. Its founder, Tilda Marsh, said no.', 'Tilda Marsh | Clear Rivers'],
    ['Dark Skies Now, formed in March, wants the lamps out. The group said it was late.', 'Dark Skies Now | Dark Skies Now'],
    ['Slow Streets, which meets in a laundry, will march. “We walk,” said Ben Ito, one of the group’s founders.', 'Ben Ito | Slow Streets'],
    ['Open Tables, which claims 900 members, lost in court. The group’s treasurer, Pia Lund, wept, she said.', 'Pia Lund | Open Tables'],
    [
      'Long Hedge, which plants trees on verges, is to close. The charity’s chair, Ivo Marsh, said money was short.',
      'Ivo Marsh | Long Hedge',
    ],
    [
      'Loud Mothers, which was set up after the flood, wants a wall. “Build it,” said Ana Rey, who leads the group.',
      'Ana Rey | Loud Mothers',
    ],
    ['Silver Bridge, which crosses the Tolne, is shut. The company said it was rust.', 'company | company'],
    ['Green Valley, which lies north of Brask, flooded. The group said it was late.', 'group | group'],
  ]));

describe('founders behind an and', () =>
  expectVoices([
    [
      'Clear Rivers, which formed in May, has won. Tilda Marsh, one of the group’s founders, said it was late.',
      'Tilda Marsh | Clear Rivers',
    ],
    [
      'Clear Rivers, which formed in May, has won. “We win,” says Tilda Marsh, a diver and one of the group’s founders.',
      'Tilda Marsh | Clear Rivers',
    ],
    ['The Bakers’ Guild has won. “We win,” says Tilda Marsh, a baker and one of the guild’s founders.', 'Tilda Marsh | Bakers’ Guild'],
    [
      'The Bakers’ Guild has won. “We win,” says Tilda Marsh, a baker of 30 years and one of the guild’s founders.',
      'Tilda Marsh | Bakers’ Guild',
    ],
    ['The Bakers’ Guild has won. “We win,” says Tilda Marsh, a baker and a member of the guild’s board.', 'Tilda Marsh | Bakers’ Guild'],
  ]));

describe('the company is no cape', () =>
  expectVoices([
    [
      'Surfers fight seismic tests off Cape Toll.\n\nA group has accused gas explorer Vantel of haste. Vantel rejects that. The company “has done every test”, says its head of safety, Dan Price.',
      'Dan Price | Vantel',
    ],
    [
      'Surfers fight seismic tests off Cape Toll.\n\nA group has accused gas explorer Vantel of haste. Vantel rejects that. The company said it had done every test.',
      'Vantel | Vantel',
    ],
    [
      'The group accused salmon farmer Norrek of hiding deaths off Cape Toll. Norrek rejects that. The company “counts every fish”, said its head of communications, Liv Aas.',
      'Liv Aas | Norrek',
    ],
    [
      'The group accused salmon farmer Norrek of hiding deaths off Cape Toll. The company denied it, its manager, Liv Aas, said.',
      'Liv Aas | Norrek',
    ],
    ['Divers say oil washed up along Brask Sound. Tankline rejects that. The firm said its ships were sound.', 'Tankline | Tankline'],
    ['Farmers across Orana Valley blame seed seller Agrolin. The company said its seed was good.', 'Agrolin | Agrolin'],
    [
      'Smoke drifted over Port Ellery on Monday. Zincor, which burns waste there, denied a leak. The company said its filters were new.',
      'Zincor | Zincor',
    ],
    [
      'Villagers around Lake Omo accuse flower grower Petalia of draining it. The company said its wells were deep, and its head of water, Abe Tadesse, added that nobody had measured.',
      'Abe Tadesse | Petalia',
    ],
    [
      'Offshore oil explorer Vantel has been accused of haste. The company “has done every test”, says its head of safety, Dan Price.',
      'Dan Price | Vantel',
    ],
  ]));

describe('founders far behind the name', () =>
  expectVoices([
    [
      'Slow Tide, which formed around a barbecue in February and now claims 9,000 supporters, took its case to Norway’s offshore regulator on Friday. The survey would cover the bay.\n\n“You can hear it,” says Tully Marsh, an abalone diver of 30 years and one of the group’s founders.',
      'Tully Marsh | Slow Tide',
    ],
    [
      'Slow Tide, which formed around a barbecue in February, took its case to the regulator on Friday.\n\n“You can hear it,” says Tully Marsh, an abalone diver of 30 years and one of the group’s founders.',
      'Tully Marsh | Slow Tide',
    ],
    [
      'A coalition of surfers, divers and Wirrin traditional owners has accused gas explorer Vantel of haste.\n\nSlow Tide, which formed around a barbecue in February, went to court.\n\n“You can hear it,” says Tully Marsh, an abalone diver of 30 years and one of the group’s founders.',
      'Tully Marsh | Slow Tide',
    ],
    [
      'Slow Bight, which formed around a barbecue in February, went to court.\n\n“You can hear it,” says Tully Marsh, one of the group’s founders.',
      'Tully Marsh | Slow Bight',
    ],
    [
      'Quiet Bight, which formed around a barbecue in February, went to court.\n\n“You can hear it,” says Tully Marsh, one of the group’s founders.',
      'Tully Marsh | Quiet Bight',
    ],
    [
      'Quiet Bay, which formed around a barbecue in February, went to court.\n\n“You can hear it,” says Tully Marsh, one of the group’s founders.',
      'Tully Marsh | Quiet Bay',
    ],
  ]));

describe('the group is the nearer of two that may be one', () =>
  expectVoices([
    ['A gold miner, Kestra, was fined. Slow Tide, which formed in May, cheered. The group said it was late.', 'Slow Tide | Slow Tide'],
    [
      'The retailer Brandel was fined. Warm Rooms, which was founded by nurses, cheered. “Good,” said Eva Lind, who leads the group.',
      'Eva Lind | Warm Rooms',
    ],
    ['Norrek Holdings was fined. The flood was in Brask Bay. The group said it was late.', 'Norrek Holdings | Norrek Holdings'],
    ['Oil firm Vantel was fined. Divers off Cape Toll cheered. The group said it was late.', 'Vantel | Vantel'],
  ]));
