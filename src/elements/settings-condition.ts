import { answerCondition, conditionAnswer } from '#stores/conditions.ts';
import { settingsText } from '#text/settings.ts';
import { requiredChildren, requiredData } from './define.ts';
import type { SettingsContext } from './settings-part.ts';

/** A question with the answers yes, no and not known. */
export function connectCondition(host: HTMLElement, { signal, say }: SettingsContext): void {
  const id = requiredData(host, 'condition');
  const radios = requiredChildren(host, 'input[type=radio]', HTMLInputElement);
  const stop = conditionAnswer(id).subscribe((answer) => {
    for (const radio of radios) radio.checked = radio.value === answer;
  });
  signal.addEventListener('abort', stop);
  host.addEventListener(
    'change',
    () => {
      const chosen = radios.find(({ checked }) => checked)?.value;
      answerCondition(id, chosen === 'yes' || chosen === 'no' ? chosen : 'unknown', new Date());
      say(settingsText.saved);
    },
    { signal },
  );
}
