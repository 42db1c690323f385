import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('short forms and what a body is called', () => {
  it.each([
    '{Marsh & Tolley|Marsh & Tolley} warned of losses. {The 94-shop chain|Marsh & Tolley} blamed the rain. {Marsh|Marsh & Tolley} shut two stores.',
    'Workers of Arkell Castings Ltd. struck. {The Leeds-based castings maker|Arkell Castings Ltd.} said no. {The firm|Arkell Castings Ltd.} did not budge.',
    'It was paid by a grant from Ports Estonia. {The agency|Ports Estonia} called the plan sound.',
    '{The regulator, the Office of the Rail Commissioner|Office of the Rail Commissioner}, said no. {The office|Office of the Rail Commissioner} was late.',
    'Frost Hold N.V. opened a hub. {Frost|Frost Hold N.V.} said it would pay. {It|Frost Hold N.V.} was sure.',
    'Solberg Pipes Oy lost money. {The pipe maker|Solberg Pipes Oy} said steel was dear.',
    'The bill came from Kestrel Water plc. {The water supplier|Kestrel Water} said the meter was right.',
    'Lena Moe and Karl Voss own the mill. {The couple|Lena Moe and Karl Voss} said it was for sale.',
    '{Ana and Rui Costa|Ana Costa and Rui Costa} run a kiosk. {Ana|Ana Costa} said it was slow. {Rui|Rui Costa} did not.',
    '{An e-mail from her sponsor, Kestrel Water|Kestrel Water}, said no.',
  ])('%s', expectWho);
});
