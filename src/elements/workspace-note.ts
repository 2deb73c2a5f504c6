import { type WorkspaceNote, workspaceNote } from '#domain/workspace/workspace-note.ts';
import { profiles } from '#stores/profiles.ts';
import { registry } from '#stores/registry.ts';
import { chooseCycle } from '#stores/settings.ts';
import { currentCycle, currentProfile, FIRST_PROFILE, recordNames } from '#stores/workspace.ts';
import { workspaceText } from '#text/settings.ts';

/** Says at the head of the page whose data and which cycle are shown, with the way back. */
export function showNote(): void {
  const note = workspaceNote({
    profile: currentProfile(),
    hasProfiles: currentProfile() !== FIRST_PROFILE,
    cycle: currentCycle(),
    siteCycle: registry.cycle,
    recordNames: recordNames(),
  });
  if (!note) return;
  const line = document.createElement('p');
  line.className = 'workspace-note';
  line.append(words(note));
  const button = wayBack(note);
  if (button) line.append(' ', button);
  document.querySelector('main .sl-markdown-content')?.before(line);
}

function words(note: WorkspaceNote): string {
  switch (note.kind) {
    case 'profile':
      return workspaceText.profile(profileName(note.profile));
    case 'other-cycle':
      return workspaceText.otherCycle(note.cycle, note.profile === undefined ? undefined : profileName(note.profile));
    case 'new-cycle':
      return workspaceText.newCycle(note.cycle, note.former);
  }
}

function wayBack(note: WorkspaceNote): HTMLButtonElement | undefined {
  switch (note.kind) {
    case 'profile':
      return undefined;
    case 'other-cycle':
      return cycleButton(workspaceText.backTo(note.siteCycle), undefined);
    case 'new-cycle':
      return cycleButton(workspaceText.showFormer(note.former), note.former);
  }
}

function cycleButton(text: string, cycle: number | undefined): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button';
  button.textContent = text;
  button.addEventListener('click', () => {
    chooseCycle(cycle, new Date());
    location.reload();
  });
  return button;
}

function profileName(id: string): string {
  const all = profiles(workspaceText.firstProfile).get();
  return all.find((profile) => profile.id === id)?.name ?? id;
}
