/** Where in the world a name is, as far as it shuts out being elsewhere. */
import { CAPITALS } from '../../world/capitals.js';
import { CONTINENTS } from '../../world/continents.js';
import { fold } from './fold.js';
import { lookUp } from './gazetteer.js';
import { regionOf } from './regions.js';

export interface Whereabouts {
  /** A part of the world has many. */
  readonly countries: ReadonlySet<string>;
  /** What shuts out another of its kind in the same country: a town, a part of it. */
  readonly kind: 'town' | 'part' | 'whole';
  readonly name: string;
}

const continents = new Map(
  CONTINENTS.trim()
    .split('\n')
    .flatMap((line): [string, ReadonlySet<string>][] => {
      const [name = '', adjective = '', countries = ''] = line.split('|');
      const all = new Set(countries.split(','));
      return [name, adjective].map((one) => [fold(one), all]);
    }),
);

/** Where what is called so is; null if the world does not know it, or knows a body by that name. */
export function whereIs(name: string): Whereabouts | null {
  const key = fold(name);
  const world = continents.get(key);
  if (world !== undefined) return { countries: world, kind: 'whole', name: key };
  const place = lookUp(name);
  if (place?.kind === 'state' || place?.kind === 'adjective')
    return { countries: new Set([place.name]), kind: CAPITALS.has(key) && place.name !== name ? 'town' : 'whole', name: key };
  const region = place === null ? regionOf(name) : null;
  return region && { countries: new Set([region.side]), kind: region.part === null ? 'town' : 'part', name: fold(region.part ?? name) };
}

/** What is in the one place is not in the other. */
export function areApart(x: Whereabouts, y: Whereabouts): boolean {
  if (![...x.countries].some((country) => y.countries.has(country))) return true;
  return x.kind === y.kind && x.kind !== 'whole' && x.name !== y.name;
}
