import { registry } from '#stores/registry.ts';
import { SWITCH_KEY } from '#stores/shared-computer.ts';
import { currentCycle, currentProfile, FIRST_PROFILE, PROFILE_KEY, recordNames, settings } from '#stores/workspace.ts';

/**
 * Keeps the page true to the profile and the cycle that the reader chose: when another tab changes them, this one is loaded again, because everything on
 * it is of another set then. What is typed is stored when a page is left, so nothing is lost by that. What few readers need is fetched for them alone: the
 * note on whose data and which cycle is shown, and the choice of a profile in the menu.
 */
const shownCycle = currentCycle();

window.addEventListener('storage', ({ key }) => {
  if (key === PROFILE_KEY || key === SWITCH_KEY) location.reload();
});
settings().listen((registers) => {
  const chosen = registers.get('cycle')?.value ?? registry.cycle;
  if (chosen !== shownCycle) location.reload();
});

const names = recordNames();
const isUsual = currentProfile() === FIRST_PROFILE && shownCycle === registry.cycle;
const hasBegun = names.length === 0 || names.some((name) => name.startsWith(`${shownCycle}:`));
if (!isUsual || !hasBegun) void import('./workspace-note.ts').then(({ showNote }) => showNote());
if (document.documentElement.hasAttribute('data-profiles')) void import('./profile-menu.ts');
