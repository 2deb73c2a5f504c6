/**
 * «Общий компьютер»: what the reader enters stays with the tab and is gone with it. The switch belongs to the computer, so it is kept in
 * `localStorage` and says nothing of anyone; all the rest goes to `sessionStorage`, which lives as long as the tab and is seen by no other.
 *
 * Browsers bring a closed tab back together with its `sessionStorage`. So a tab notes when it was left, and one that was left for longer
 * than it takes to open the next page finds nothing: whoever comes next sees no ticks of whoever was there before.
 */
/** Under this key stands the switch. */
export const SWITCH_KEY = 'vprspo:v2:shared-computer';
const LEFT_KEY = 'vprspo:v2:left';
const OWN_PREFIX = 'vprspo:';
const LONGEST_STEP_MILLISECONDS = 60_000;

/** Tells whether the reader said that others use this computer too. */
export function isOnSharedComputer(): boolean {
  shared ??= readSwitch();
  return shared;
}

/** Says so, or takes it back. Every page that is open should be loaded again afterwards. Tells whether the browser keeps it. */
export function setSharedComputer(isShared: boolean): boolean {
  try {
    if (isShared) localStorage.setItem(SWITCH_KEY, 'yes');
    else localStorage.removeItem(SWITCH_KEY);
    shared = isShared;
    return true;
  } catch {
    return false;
  }
}

let shared: boolean | undefined;

function readSwitch(): boolean {
  try {
    const isShared = localStorage.getItem(SWITCH_KEY) === 'yes';
    if (isShared) forgetAfterLeaving(new Date());
    return isShared;
  } catch {
    return false;
  }
}

function forgetAfterLeaving(now: Date): void {
  const left = sessionStorage.getItem(LEFT_KEY);
  const isNext = left !== null && now.getTime() - Date.parse(left) <= LONGEST_STEP_MILLISECONDS;
  if (!isNext) {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(OWN_PREFIX)) sessionStorage.removeItem(key);
  }
  window.addEventListener('pagehide', () => {
    if (shared) sessionStorage.setItem(LEFT_KEY, new Date().toISOString());
  });
}
