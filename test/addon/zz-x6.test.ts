import { test } from '@jest/globals';
import { AddOn } from '../support/add-on';

test('m', async () => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  console.log(JSON.stringify(addOn.calls, null, 1));
  await addOn.ask.setUp({});
  console.log(JSON.stringify(addOn.calls, null, 1));
  await addOn.ask.agenda({});
  console.log(JSON.stringify(addOn.calls, null, 1));
});
