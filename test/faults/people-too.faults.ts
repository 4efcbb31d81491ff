import { halfOfOperations } from './halves';
import { describeMeetings } from './meetings';

describeMeetings(halfOfOperations(1));
