/** Two things measured by each other, opposite links, opposite states. */
import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/diff/relate.js';

const told = (a: string, b: string): string => relate(a, b).verdict;

describe('two things measured by each other', () => {
  it.each([
    ['The Orsk is longer than the Velk.', 'The Velk is longer than the Orsk.'],
    ['Norland has more people than Sudland.', 'Sudland has more people than Norland.'],
    ['Moreno is older than Hahn.', 'Hahn is older than Moreno.'],
    ['The ferry is faster than the train.', 'The train is faster than the ferry.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));
});

describe('opposite links to one thing', () => {
  it.each([
    ['The bank collapsed before the election.', 'The bank collapsed after the election.'],
    ['The fire followed the explosion.', 'The explosion followed the fire.'],
    ['The village lies north of the river.', 'The village lies south of the river.'],
    ['The pipeline runs under the Orsk.', 'The pipeline runs over the Orsk.'],
    ['The crowd marched for the law.', 'The crowd marched against the law.'],
    ['The wreck lies inside the harbour.', 'The wreck lies outside the harbour.'],
    ['The jet flew above the clouds.', 'The jet flew below the clouds.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));
});

describe('causes and amounts', () => {
  it.each([
    ['The flood caused the landslide.', 'The landslide caused the flood.'],
    ['The fire was caused by lightning.', 'The fire was caused by arson.'],
    ['Smoking causes the disease.', 'Smoking prevents the disease.'],
    ['The drug cures malaria.', 'The drug causes malaria.'],
    ['A majority of members voted for the plan.', 'A minority of members voted for the plan.'],
    ['Three of the five miners survived.', 'All five miners died.'],
    ['The bridge is 300 metres long.', 'The bridge is 500 metres long.'],
    ['Norland has 12 provinces.', 'Norland has 15 provinces.'],
    ['Inflation fell to 3 percent.', 'Inflation rose to 3 percent.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));
});

describe('opposite states', () => {
  it.each([
    ['The company is profitable.', 'The company is bankrupt.'],
    ['The hostages are alive.', 'The hostages are dead.'],
    ['Hahn was convicted of fraud.', 'Hahn was acquitted of fraud.'],
    ['Hahn pleaded guilty to fraud.', 'Hahn pleaded not guilty to fraud.'],
    ['The law bans smoking in parks.', 'The law permits smoking in parks.'],
    ['The region is a common ally of Norland.', 'The region is an enemy of Norland.'],
    ['The treaty strengthened the union.', 'The treaty weakened the union.'],
    ['The court upheld the ban.', 'The court overturned the ban.'],
    ['The senate ratified the treaty.', 'The senate voted down the treaty.'],
    ['Parliament passed the bill.', 'Parliament rejected the bill.'],
    ['The volcano is extinct.', 'The volcano is active.'],
    ['The species is common in Norland.', 'The species is rare in Norland.'],
    ['The minister praised the plan.', 'The minister criticised the plan.'],
    ['The storm worsened the shortage.', 'The storm eased the shortage.'],
    ['The team won the final.', 'The team lost the final.'],
    ['The envoys reached an agreement on fishing.', 'The envoys failed to agree on fishing.'],
    ['The envoys have not reached agreement on fishing.', 'The envoys agreed on fishing.'],
    ['The couple are married.', 'The couple are divorced.'],
    ['Hahn was killed in the crash.', 'Hahn survived the crash.'],
    ['The mine is closed.', 'The mine is in operation.'],
    ['The two states broke off relations.', 'The two states restored relations.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));
});

describe('look-alikes of these', () => {
  it.each([
    ['The Orsk is longer than the Velk.', 'The Velk is shorter than the Orsk.'],
    ['The Orsk is longer than the Velk.', 'The Velk is longer than the Tarn.'],
    ['Norland has more people than Sudland.', 'Sudland has more lakes than Norland.'],
    ['Moreno is older than Hahn.', 'Hahn is younger than Moreno.'],
    ['The bank collapsed before the election.', 'The bank collapsed before the vote.'],
    ['The bank collapsed before the election.', 'The bank was sold after the election.'],
    ['The bank collapsed before the election.', 'The bank collapsed after the flood.'],
    ['The union voted for the plan.', 'The union voted against the merger.'],
    ['The village lies north of the river.', 'The village lies south of the town.'],
    ['The flood caused the landslide.', 'The landslide was caused by the flood.'],
    ['The fire followed the explosion.', 'The explosion was followed by the fire.'],
    ['The treaty strengthened the union.', 'The strike weakened the union.'],
    ['The court upheld the ban.', 'The court overturned the fine.'],
    ['The envoys reached an agreement on fishing.', 'The envoys agreed on fishing.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});
