import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('firms brought in by their trade and taken up by their home', () => {
  expectVoices([
    ['Glassmaker Tarn Sol has cut its price, citing what it called a cold year.', 'Tarn Sol | Tarn Sol'],
    ['Toymaker Huppla said it would hire 50 people.', 'Huppla | Huppla'],
    ['Shipbuilder Norsk Vaerk has lost an order, blaming what it called a weak currency.', 'Norsk Vaerk | Norsk Vaerk'],
    ['Chipmaker Tessalon warned that sales would fall.', 'Tessalon | Tessalon'],
    ['Winemaker Casa Brul will close its cellar, citing what it called unbearable heat.', 'Casa Brul | Casa Brul'],
    ['Drugmaker Orvax denied that the pills were unsafe.', 'Orvax | Orvax'],
    ['Carmaker Zetta Motor said it would recall 4,000 vans.', 'Zetta Motor | Zetta Motor'],
    ['Brewer Halvers has cut its dividend, pointing to what it described as a wet summer.', 'Halvers | Halvers'],
    ['Retailer Mondo Casa said trade had been slow.', 'Mondo Casa | Mondo Casa'],
    ['Furniture maker Lindholm says it will close its plant.', 'Lindholm | Lindholm'],
    ['Paper maker Skogby says it will close its plant.', 'Skogby | Skogby'],
    ['Cement producer Dalma said the price of coal had doubled.', 'Dalma | Dalma'],
    ['Insurer Plena said claims had risen.', 'Plena | Plena'],
    ['Huppla lost an order. The Aarhus firm said a buyer had gone bankrupt.', 'Huppla | Huppla'],
    ['Zetta Motor recalled 4,000 vans. The Turin carmaker said a bolt was loose.', 'Zetta Motor | Zetta Motor'],
    ['Plena paid out. The Lyon-based insurer said claims had risen.', 'Plena | Plena'],
    ['Dalma lost money. The Gdansk company blamed the price of coal.', 'Dalma | Dalma'],
    ['Orvax withdrew the pills. The Basel drugmaker insisted they were safe.', 'Orvax | Orvax'],
    ['Toymaker Huppla lost an order. The Aarhus firm said a buyer had gone bankrupt.', 'Huppla | Huppla'],
    ['Shares in Huppla fell on Monday. The Aarhus firm said a buyer had gone bankrupt.', 'Huppla | Huppla'],
    ['Insurer Plena paid out. The Lyon-based insurer said claims had risen.', 'Plena | Plena'],
    ['Cement producer Dalma lost money. The Gdansk company blamed the price of coal.', 'Dalma | Dalma'],
    ['Dalma Cement lost money. The Gdansk company blamed the price of coal.', 'Dalma Cement | Dalma Cement'],
    ['Orvax withdrew its pills from shops. The Basel drugmaker insisted they were safe.', 'Orvax | Orvax'],
    ['Kelpline Ferries sank a boat. The Oban operator said fog was to blame.', 'Kelpline Ferries | Kelpline Ferries'],
  ]);
});
