import { type WorkspaceNote, workspaceNote } from '#domain/workspace/workspace-note.ts';
import { markedCycles } from '#stores/cycles.ts';
import { profileName, switchProfile } from '#stores/profiles.ts';
import { registry } from '#stores/registry.ts';
import { chooseCycle } from '#stores/settings.ts';
import { currentCycle, currentProfile, FIRST_PROFILE } from '#stores/workspace.ts';
import { workspaceText } from '#text/settings.ts';
import { noteButton, putNote } from './page-note.ts';

/** Says at the head of the page whose data and which cycle are shown, with the ways back. */
const note = workspaceNote({
  profile: currentProfile(),
  firstProfile: FIRST_PROFILE,
  cycle: currentCycle(),
  siteCycle: registry.cycle,
  markedCycles: markedCycles(),
});
if (note) putNote(sentences(note), waysBack(note));

function sentences({ profile, cycle }: WorkspaceNote): string {
  const name = profile === undefined ? undefined : profileName(profile, workspaceText.firstProfile);
  const shown = cycle?.kind === 'other' ? cycle.shown : undefined;
  return [
    ...(name !== undefined || shown !== undefined ? [workspaceText.shown(name, shown)] : []),
    ...(cycle?.kind === 'new' ? [workspaceText.newCycle(cycle.shown, cycle.former)] : []),
  ].join(' ');
}

function waysBack({ profile, cycle }: WorkspaceNote): HTMLButtonElement[] {
  const buttons: HTMLButtonElement[] = [];
  if (cycle?.kind === 'other') buttons.push(cycleButton(workspaceText.backTo(cycle.siteCycle), undefined));
  if (cycle?.kind === 'new') buttons.push(cycleButton(workspaceText.showFormer(cycle.former), cycle.former));
  if (profile !== undefined) {
    const first = profileName(FIRST_PROFILE, workspaceText.firstProfile);
    buttons.push(noteButton(workspaceText.backToProfile(first), () => switchProfile(FIRST_PROFILE)));
  }
  return buttons;
}

function cycleButton(text: string, cycle: number | undefined): HTMLButtonElement {
  return noteButton(text, () => chooseCycle(cycle, new Date()));
}
