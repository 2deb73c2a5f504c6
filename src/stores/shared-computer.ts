/**
 * «Общий компьютер»: what the reader enters stays with the tab and is gone with it. The switch belongs to the computer, so it is kept in
 * `localStorage` and says nothing of anyone; all the rest goes to `sessionStorage`, which lives as long as the tab and is seen by no other.
 *
 * Browsers bring a closed tab back together with its `sessionStorage`. So a page notes when it was left, and one that opens, or is brought back, where
 * there is no such note or an old one finds nothing: whoever comes next sees no ticks of whoever was there before.
 */
/** Under this key stands the switch. */
export const SWITCH_KEY = 'vprspo:v2:shared-computer';
const ON = 'yes';
const LEFT_KEY = 'vprspo:v2:left';
const OWN_PREFIX = 'vprspo:';
/** Longer than it takes to open the next page, even on a slow line. */
const LONGEST_STEP_MILLISECONDS = 60_000;

/** Tells whether this page works so: the reader said that others use this computer too. Until it is loaded again it goes on so. */
export function isOnSharedComputer(): boolean {
  if (shared === undefined) {
    shared = isSwitchOn();
    if (shared) forgetFormerReaders();
  }
  return shared;
}

/** Tells whether the switch is on now; another tab may have changed it. */
export function isSwitchOn(): boolean {
  try {
    return localStorage.getItem(SWITCH_KEY) === ON;
  } catch {
    return false;
  }
}

/** Sets the switch. Every page that is open should be loaded again afterwards. Tells whether the browser keeps it. */
export function setSharedComputer(isShared: boolean): boolean {
  try {
    if (isShared) localStorage.setItem(SWITCH_KEY, ON);
    else localStorage.removeItem(SWITCH_KEY);
    // What this page still writes goes to the tab at once; but what it holds of the tab never goes to the computer.
    if (isShared) shared = true;
    return isSwitchOn() === isShared;
  } catch {
    return false;
  }
}

let shared: boolean | undefined;

function forgetFormerReaders(): void {
  let wasLeftLongAgo = false;
  if (!wasLeftJustNow()) forget();
  window.addEventListener('pagehide', () => {
    // What a page that is too old holds must not come back with the load that takes it away.
    if (!wasLeftLongAgo) inTab((storage) => storage.setItem(LEFT_KEY, new Date().toISOString()));
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    wasLeftLongAgo = persisted && !wasLeftJustNow();
    if (wasLeftLongAgo) location.reload();
  });
}

function wasLeftJustNow(): boolean {
  const left = inTab((storage) => storage.getItem(LEFT_KEY)) ?? '';
  return Date.now() - Date.parse(left) <= LONGEST_STEP_MILLISECONDS;
}

function forget(): void {
  inTab((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(OWN_PREFIX)) storage.removeItem(key);
  });
}

/** Where the browser denies this storage too, there is nothing to forget: memory is gone with the page. */
function inTab<Found>(act: (storage: Storage) => Found): Found | undefined {
  try {
    return act(sessionStorage);
  } catch {
    return undefined;
  }
}
