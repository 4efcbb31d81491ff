import { type Area, intersects } from '../workbook/area';

/** Rows are looked up in bands of this many. */
const BAND = 128;
/** An area over more bands than this is kept in one list of its own. */
const FEW_BANDS = 8;

type Entry<Owner> = { readonly owner: Owner; readonly area: Area };

/** Finds whose areas touch a given one, without looking at all of them. */
export class AreaIndex<Owner> {
  private readonly bands = new Map<number, Set<Entry<Owner>>>();
  private readonly wide = new Set<Entry<Owner>>();
  private readonly entries = new Map<Owner, Entry<Owner>[]>();

  add(owner: Owner, area: Area): void {
    const entry = { owner, area };
    const own = this.entries.get(owner);
    if (own) own.push(entry);
    else this.entries.set(owner, [entry]);
    for (const set of this.setsOf(area)) set.add(entry);
  }

  remove(owner: Owner): void {
    for (const entry of this.entries.get(owner) ?? [])
      for (const set of this.setsOf(entry.area)) set.delete(entry);
    this.entries.delete(owner);
  }

  /** Calls for every owner of a touching area; for one with several areas perhaps more than once. */
  each(area: Area, visit: (owner: Owner) => void): void {
    const last = Math.floor((area.row + area.rows - 1) / BAND);
    const first = Math.floor(area.row / BAND);
    this.eachOf(this.wide, area, visit);
    if (last - first < this.bands.size)
      for (let band = first; band <= last; band++) this.eachOf(this.bands.get(band), area, visit);
    else
      for (const [band, set] of this.bands)
        if (band >= first && band <= last) this.eachOf(set, area, visit);
  }

  private eachOf(
    set: Set<Entry<Owner>> | undefined,
    area: Area,
    visit: (owner: Owner) => void,
  ): void {
    if (set) for (const entry of set) if (intersects(entry.area, area)) visit(entry.owner);
  }

  private setsOf(area: Area): Set<Entry<Owner>>[] {
    const first = Math.floor(area.row / BAND);
    const last = Math.floor((area.row + area.rows - 1) / BAND);
    if (last === first) return [this.band(first)];
    if (last - first >= FEW_BANDS) return [this.wide];
    return Array.from({ length: last - first + 1 }, (_, at) => this.band(first + at));
  }

  private band(number: number): Set<Entry<Owner>> {
    let set = this.bands.get(number);
    if (!set) {
      set = new Set();
      this.bands.set(number, set);
    }
    return set;
  }
}
