import { SWITCH_KEY } from '#stores/shared-computer.ts';
import { registry } from '#stores/registry.ts';
import {
  currentCycle,
  currentProfile,
  FIRST_PROFILE,
  isStillChosen,
  PROFILE_KEY,
  recordNames,
  settings,
} from '#stores/workspace.ts';

/**
 * Keeps the page true to the profile, the cycle and the switch for shared computers: when another tab changes them, or the back button brings a page from
 * before the change, it is loaded again, because everything on it is of another set then. Notes are stored when a page is left, so nothing is lost by
 * that; what is typed into a letter is stored nowhere, so such a page is looked at first.
 */
function follow(): void {
  if (isStillChosen()) return;
  if (document.querySelector('fill-in')) void import('./workspace-change.ts');
  else location.reload();
}

window.addEventListener('storage', ({ key }) => {
  if (key === PROFILE_KEY || key === SWITCH_KEY || key === null) follow();
});
window.addEventListener('pageshow', follow);
settings().listen(follow);

// What few readers need is fetched for them alone.
if (
  currentProfile() !== FIRST_PROFILE ||
  currentCycle() !== registry.cycle ||
  recordNames().some((name) => parseInt(name) < currentCycle())
) {
  void import('./workspace-note.ts');
}
if ('profiles' in document.documentElement.dataset) void import('./profile-menu.ts');
