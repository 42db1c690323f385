/** Common nouns that are family names as well; lower case. */
import { setOf } from '../../list.js';

export const FAMILY_NAMES: ReadonlySet<string> = setOf(`
  abbott archer armour ash bacon bailey baker ball banks barber barnes barrow bass bean beck bell berry best bird bishop blade block bloom bond booth bowers
  bowman box boyle branch brand bridges brook brooks brown buck bull burns bush butcher butler carpenter carter case chambers chance chandler chase church clay
  cliff coates cole collier constable cook cooks cooper corner cotton court cox crane cross crow curry daily day days dean dear dove drake draper duke
  dyer english field fields finch fisher fish flood flowers flynn foot ford fortune foster fowler fox france french friend frost fuller gale gardener gardner gates
  glass glover gold good gore gray green greenwood grey griffin grove gunn guy hall hammer hand hands harden hardy harper hart hawk hawkins haynes head heath hill
  hills hoffman holiday holland hood hooker hooper hope house hunt hunter hurt hurst jack jay jewel judge key keys kettle king kings knight lake
  lamb land lane large last law laws lee light little lock locke long lord love lowe lynch mace major malt marks marsh martin mason masters may mayes
  miles mill miller mills mole moody moon moore moss mount mountain nail neal needle new nichols noble north norton page palmer paradise parish park parker parks parrot
  parson parsons pass patch peck penny pepper perry pike pitt place plant plumber pole pool pope porter post potter pound power powers price prince prior
  quick rain ray read reader reed reeves rice rich rivers road roads robin rock rogers rose rowe rush sadler sands savage sawyer
  sellers setter sharp shaw shepherd shine shore short singer singh slater small smith smithers snow song speed spencer spring spence stamp
  star starling steel stern stock stone stones street strong summer summers sutton swan sweet swift tailor tanner taylor temple terry thatcher thorn tower towers
  town travers trip tucker turner vale vicar wade wagner wait walker wall walls ward waters weaver webb week weeks wells west wheeler white
  wild will wills winter winters wise wolf wood woodman woods worth wright yard yates york young
`);

/** Nouns that many families are called by, and newsrooms; lower case. */
export const NOUNS_AS_SURNAMES = setOf(`
  desk banks bell bells bolt bond books bridges brooks burns bush butts cards case cash chambers close coles cook cross curry dale days dean downs drew fields
  flowers ford forest forks frost gates glass goods grant graves green hall hands hayes heath hicks hills hope houses hudson hughes hunt jacks jewels
  jobs jones keys kings lake lane law lights locks love marks marsh mills moon moss myers nails nichols oaks owens page park parks parsons penny perry
  pitts poles pool pope powers pratt price reeves rhodes ribs rice rich rivers rock rooms roots rose rush sanders sands sharp shields sides sims skies snow
  spears stairs stands steel stocks stone stones street stubbs summers tables temple waters watts webb weeks wells west white wills winter winters wood
  woods works yards young barnes
`);
