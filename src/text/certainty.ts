import type { Certainty } from '#schemas/certainty.ts';

/** What a statement rests on, as the badge beside it says. */
export const certaintyLabels: Record<Certainty, string> = {
  instruction: 'по инструкции',
  spo: 'по документам ВПР СПО',
  regional: 'практика региона',
  school: 'аналогия со школьными ВПР',
  inference: 'вывод сайта',
  advice: 'совет сайта',
  none: 'в источниках ответа нет',
};

/** Words of the line that names the basis of a text. */
export const basisText = {
  basis: 'Основание',
  sources: 'Источники',
  withoutAddress: 'адрес не установлен',
};
