import { expect, test } from '@jest/globals';
import { triage } from '../../../src/domain/inquiry/triage';

const homes = [
  { country: 'Germany', city: 'Hamburg', dial: '+49 30 5550123' },
  { country: 'Nigeria', city: 'Lagos', dial: '+234 802 555 0123' },
  { country: 'Pakistan', city: 'Karachi', dial: '+92 21 35550123' },
  { country: 'Ghana', city: 'Accra', dial: '+233 30 255 5123' },
  { country: 'Russia', city: 'Moscow', dial: '+7 495 555 01 23' },
  { country: 'Japan', city: 'Osaka', dial: '+81 6 5555 0123' },
  { country: 'Iran', city: 'Tehran', dial: '+98 21 5555 0123' },
  { country: 'Benin', city: 'Cotonou', dial: '+229 21 55 01 23' },
  { country: 'Canada', city: 'Toronto', dial: '+1 416 555 0123' },
];

test.each([
  'Please quote 400 water pumps 1.5 kW 220 V to {city}. {dial}',
  'Good day, I have a shop in {city}, {country}. Kindly send catalogue and price list. {dial}',
  'We are importers in {country} and look for a reliable supplier of furniture.',
  'Need 2 containers of tyres 315/80R22.5, CIF {city}, LC at sight, {country}. {dial}',
  'I am a banker in {city}, {country}. A late client left 8 million dollars, be the next of kin. {dial}',
  'Our company in {country} changed the bank account, pay the balance to the new account. {dial}',
  'How much for one machine to {country}?',
  'Dear sir, we want to be your agent in {country}. Office: {city}, {dial}',
  'Please send free samples to {city}, {country}, freight at your cost.',
])('judges the same wherever the sender sits: %s', (text) => {
  const kinds = homes.map(
    ({ country, city, dial }) =>
      triage(
        text.replaceAll('{country}', country).replaceAll('{city}', city).replaceAll('{dial}', dial),
        {
          ownDomains: [],
        },
      ).kind,
  );
  expect(new Set(kinds).size).toBe(1);
});
