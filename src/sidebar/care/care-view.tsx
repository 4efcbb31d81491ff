import { DuplicatesReview } from './duplicates-review';
import { OwnersPanel } from './owners-panel';
import { RetentionList } from './retention-list';
import { SearchBox } from './search-box';

/** Finding one customer among many, and keeping the register clean. */
export const CareView = () => (
  <div id="view" role="tabpanel" class="view care">
    <SearchBox />
    <DuplicatesReview />
    <OwnersPanel />
    <RetentionList />
  </div>
);
