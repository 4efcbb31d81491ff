import { describeCrashes } from './crashes';
import { halfOfOperations } from './halves';

describeCrashes(halfOfOperations(1));
