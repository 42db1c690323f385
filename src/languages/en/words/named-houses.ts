/** Houses of trade, faith, care, art and play: what somebody runs, what names end in, and what is said to speak. Lower case. */
import { setOf } from '../../list.js';

/** Firms, where a text tells of one and not its name. */
export const FIRM_NOUNS = setOf(
  'company firm start-up startup factory plant brewery bank airline shipyard manufacturer retailer dairy tannery foundry supermarket',
);

/** Kinds of nouns that somebody may be the manager of: a mine, a resort, a choir. */
export const KINDS_RUN = setOf('artifact location group');

/** Places that somebody runs, by nouns that are no bodies'. */
export const PLACES_RUN =
  setOf(`palace prefecture prison jail penitentiary hotel resort hostel guesthouse inn clinic hospice infirmary sanatorium laboratory lab mine colliery quarry pit refinery smelter sawmill mill
  distillery winery vineyard farm ranch plantation orchard nursery orphanage kindergarten creche port harbour harbor marina airport airfield aerodrome stadium arena
  racecourse racetrack velodrome rink casino cinema nightclub restaurant café cafe canteen supermarket bakery depot shelter sanctuary reserve refuge camp tournament championship
  marathon race rally regatta expedition exchange choir ensemble inquiry website podcast dam reservoir cemetery crematorium lighthouse spa`);

/** Houses of trade, faith, care, art and play: the last word of their names, and what "the Orchid hotel" is. */
export const NAMED_HOUSES = new Set([
  ...PLACES_RUN,
  ...setOf(`home homes surgery garage mosque temple shrine synagogue chapel minster priory convent bookshop bookstore shop store boutique pharmacy deli
  pub tavern bistro brasserie pizzeria kitchen grill diner takeaway chippy brewery cidery roastery creamery cheesery butchery fishmonger greengrocer
  stall garden gardens kennels cattery stables dojo gym pool lido library cinema studio studios salon parlour barbershop barbers hairdressers tannery
  foundry workshop boatyard shipyard yard warehouse market mall practice school playgroup crèche campsite planetarium primary nurseries
  farms brothers sons daughters arms lodge seafoods seafood bakers bakeries butchers builders joiners jewellers florists opticians dentists furnishings
  kitchens coaches cabs taxis tours charters outfitters tailors printers presses records antiques autos cycles ceramics textiles toys sweets ices
  harriers rovers wanderers rangers choir ensemble quartet band orchestra players singers dancers morris`),
]);

/** Which of them are said to speak: no race, no website, and no cemetery. */
export const SPEAKING_HOUSES =
  setOf(`palace prefecture prison jail penitentiary hotel resort hostel guesthouse inn clinic hospice infirmary sanatorium laboratory lab mine colliery quarry refinery smelter sawmill mill
  distillery winery vineyard farm ranch plantation orchard nursery orphanage kindergarten creche port harbour harbor marina airport airfield stadium arena racecourse
  casino cinema nightclub restaurant café cafe canteen supermarket bakery shelter sanctuary choir ensemble garage surgery mosque temple synagogue bookshop shop
  store pharmacy pub bar tavern kennels studio foundry workshop boatyard shipyard waterworks ironworks steelworks glassworks gasworks brickworks waterwork ironwork steelwork glasswork gaswork brickwork band troupe`);

/** Houses and bodies of which a text may tell by the noun alone, before it tells who runs them. */
export const HOUSES_RUN = new Set([
  ...SPEAKING_HOUSES,
  ...FIRM_NOUNS,
  ...setOf(`zoo aquarium museum gallery library archive theatre theater school college academy university hospital church cathedral abbey priory monastery
  convent depot terminal laundry slaughterhouse abattoir greenhouse hatchery steelmaker shipbuilder carmaker aerodrome airstrip arboretum
  bookstore bookbinder ballpark brickyard bullring cannery chapel conservatory creamery dealership drugstore friary grocery gym hypermarket
  laundrette launderette laundromat lumberyard madrasa mall marketplace microbrewery minster nunnery observatory park patisserie piggery
  planetarium polytechnic seminary silo speedway stables velodrome warehouse waterpark workhouse embassy association guild federation
  co-operative cooperative society charity club foundation institute centre center agency festival regatta`),
]);
