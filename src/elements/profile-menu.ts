import { isShown, profiles, switchProfile } from '#stores/profiles.ts';
import { workspaceText } from '#text/settings.ts';
import { selectOption } from './select-option.ts';

/** The choice of a profile at the head of the menu, on every page: for readers who have several. Its place is kept by `data-profiles` of the root. */
const place = document.querySelector('#starlight__sidebar .profile-menu');
const label = document.createElement('label');
const select = document.createElement('select');
select.autocomplete = 'off';
label.append(`${workspaceText.profileLabel} `, select);

profiles(workspaceText.firstProfile).subscribe((all) => {
  select.replaceChildren(...all.map((profile) => selectOption(profile.name, profile.id, isShown(profile))));
  place?.replaceChildren(...(all.length > 1 ? [label] : []));
  document.documentElement.toggleAttribute('data-profiles', all.length > 1);
});

select.addEventListener('change', () => {
  switchProfile(select.value);
  location.reload();
});
