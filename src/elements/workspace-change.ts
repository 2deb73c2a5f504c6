import { workspaceText } from '#text/settings.ts';
import { noteButton, putNote } from './page-note.ts';

/**
 * Another tab has changed the profile, the cycle or the switch for shared computers, and a letter stands on this page. What is typed into it is stored
 * nowhere, so the reader says when the page is loaded again; where nothing is typed, that is at once.
 */
const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('fill-in :is(input, textarea)');
if ([...fields].some(({ value }) => value.trim() !== '')) {
  putNote(workspaceText.changedElsewhere, [noteButton(workspaceText.loadAgain)]).setAttribute('role', 'status');
} else {
  location.reload();
}
