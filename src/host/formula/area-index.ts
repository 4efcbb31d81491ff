import type { Area } from '../workbook/area';

/** Rows are looked up in bands of this many. */
const BAND = 128;
/** An area over more bands than this is kept in one list of its own. */
const FEW_BANDS = 8;

/** Finds whose areas may touch a given one, without looking at all of them. */
export class AreaIndex<Owner> {
  private readonly bands = new Map<number, Set<Owner>>();
  private readonly wide = new Set<Owner>();

  add(owner: Owner, area: Area): void {
    this.eachSet(area, (set) => set.add(owner));
  }

  remove(owner: Owner, area: Area): void {
    this.eachSet(area, (set) => set.delete(owner));
  }

  /** Calls for every owner of an area near the given one; whether it really touches is for the caller to see. */
  eachNear(area: Area, visit: (owner: Owner) => void): void {
    for (const owner of this.wide) visit(owner);
    const first = Math.floor(area.row / BAND);
    const last = Math.floor((area.row + area.rows - 1) / BAND);
    if (last - first < this.bands.size) {
      for (let band = first; band <= last; band++) this.bands.get(band)?.forEach(visit);
      return;
    }
    for (const [band, set] of this.bands) if (band >= first && band <= last) set.forEach(visit);
  }

  private eachSet(area: Area, change: (set: Set<Owner>) => void): void {
    const first = Math.floor(area.row / BAND);
    const last = Math.floor((area.row + area.rows - 1) / BAND);
    if (last - first >= FEW_BANDS) change(this.wide);
    else for (let band = first; band <= last; band++) change(this.band(band));
  }

  private band(number: number): Set<Owner> {
    let set = this.bands.get(number);
    if (!set) {
      set = new Set();
      this.bands.set(number, set);
    }
    return set;
  }
}
