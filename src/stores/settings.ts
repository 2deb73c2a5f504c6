/** Choices of the reader that outlive a cycle. */
import { computed, type ReadableAtom } from 'nanostores';
import { INITIALS_LENGTH } from '#domain/checklists/marks.ts';
import { writeRegister } from '#domain/records/registers.ts';
import { isObject } from '#domain/records/saved-registers.ts';
import { updateRecord } from './record.ts';
import { settings } from './workspace.ts';

/** The region that the reader chose, with the number of the time zone within it; undefined until then. */
export function chosenRegion(): ReadableAtom<ChosenRegion | undefined> {
  return computed(settings(), (registers) => {
    const value = registers.get('region')?.value;
    if (!isObject(value)) return undefined;
    const { id, zone } = value;
    return typeof id === 'string' && typeof zone === 'number' && Number.isInteger(zone) && zone >= 0
      ? { id, zone }
      : undefined;
  });
}

/** Keeps the region; undefined takes the choice away. */
export function chooseRegion(region: ChosenRegion | undefined, now: Date): void {
  write('region', region ?? null, now);
}

/** The initials that go with each mark; empty until the reader enters them. */
export function ownInitials(): ReadableAtom<string> {
  return computed(settings(), (registers) => {
    const value = registers.get('initials')?.value;
    return typeof value === 'string' ? value.slice(0, INITIALS_LENGTH) : '';
  });
}

/** Keeps the initials for the marks to come. */
export function keepInitials(initials: string, now: Date): void {
  write('initials', initials.trim().slice(0, INITIALS_LENGTH), now);
}

/** Chooses the cycle that all pages show; undefined follows the site. Where the browser keeps it, the page is loaded again (`workspace-guard.ts`). */
export function chooseCycle(cycle: number | undefined, now: Date): void {
  write('cycle', cycle ?? null, now);
}

function write(name: string, value: unknown, now: Date): void {
  updateRecord(settings(), (registers) => writeRegister(registers, name, value, now));
}

export interface ChosenRegion {
  readonly id: string;
  /** Place in the list of the region's time zones; 0 where there is one. */
  readonly zone: number;
}
