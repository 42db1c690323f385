/** Parts of the names of towns, quarters and landscapes; lower case. */
import { setOf } from '../languages/list.js';

export const PLACE_PARTS: ReadonlySet<string> = setOf(`
  bay beach bridge brook canyon cape castle city cliffs corner corners county cove creek cross dale district falls ferry fields ford forest fort
  gate glen green grove harbour harbor haven heath heights hill hills hollow island islands isle junction lake lakes landing lane market
  marsh meadows mills moor mount mountain mountains oaks park pass peak peninsula plain plains point pond port prairie province quay rapids
  reach region ridge river rivers road rock sands shore shores springs square state street terrace town township vale valley view village
  ville walk waters wells wood woods north south east west northern southern eastern western new old upper lower great little
  san santa santo são saint st st. ste sainte los las el la le les rio monte villa puerto porto punta wadi bani umm ain tel bukit kampung
  kuala sungai ban nong chiang wat phnom nova novo nizhny verkhny velika velke bad sankt sint den
`);
