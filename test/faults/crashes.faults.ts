import { describeCrashes } from './crashes';
import { halfOfOperations } from './halves';
import { longOperations } from './operations';

describeCrashes([...longOperations, ...halfOfOperations(0)]);
