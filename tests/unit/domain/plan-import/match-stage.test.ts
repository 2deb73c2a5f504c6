import { describe, expect, it } from 'vitest';
import { matchStage, type MatchStage } from '#domain/plan-import/match-stage.ts';
import { siteStages } from '../../../builders/plan.ts';

describe('the stage that a title speaks of', () => {
  it.each([
    ['Загрузка форм', 'forms-uploaded'],
    ['Загрузка форм сбора данных в ФИС ОКО', 'forms-uploaded'],
    ['Контроль загрузки форм', 'forms-watched'],
    ['Контроль загрузки форм сбора', 'forms-watched'],
    ['Мониторинг загрузки форм сбора данных организациями', 'forms-watched'],
    ['ЗАГРУЗИТЬ ФОРМЫ СБОРА', 'forms-uploaded'],
    ['Сбор контекстных данных об ОО и участниках', 'forms-uploaded'],
    ['Назначение регионального координатора ВПР СПО', 'coordinator-appointment'],
    ['Передача сведений о координаторе федеральному организатору', 'coordinator-details'],
    ['Формирование списка региональных координаторов, организующих проведение ВПР', 'coordinator-details'],
    ['Вход в личный кабинет, проверка доступа', 'account-check'],
    ['Извещение организаций об участии', 'organizations-notified'],
    ['Передача реквизитов доступа (при необходимости)', 'credentials-passed'],
    ['Публикация инструкций; напоминание ответственным организаторам', 'instructions-published'],
    ['Публикация в ФИС ОКО инструктивных материалов для организаторов по проведению ВПР', 'instructions-published'],
    ['Публикация архивов с материалами', 'archives-published'],
    ['Скачивание архивов и передача в центр печати', 'archives-printed'],
    ['Проведение работ', 'works-held'],
    ['Проверка работ экспертами', 'works-checked'],
    ['Заполнение и загрузка электронных протоколов', 'protocols-filled'],
    ['Контроль электронных протоколов', 'protocols-watched'],
    ['Контроль заполнения протоколов', 'protocols-watched'],
    ['Публикация результатов', 'results-published'],
    ['Хранение и уничтожение работ', 'works-stored'],
  ])('finds «%s»', (title, id) => {
    expect(matchStage(title, siteStages())?.id).toBe(id);
  });

  it.each([
    'Консультирование экспертов по проверке работ',
    'Семинар для координаторов, организующих проведение работ',
    'Горячая линия для координаторов',
    'Загрузка форм и публикация результатов',
    'Совещание',
    '',
    '№ 5',
  ])('leaves «%s» to the reader', (title) => {
    expect(matchStage(title, siteStages())).toBeUndefined();
  });

  it('knows every stage by its own title and by each of its words, surely unless there is only one', () => {
    for (const { id, title, words } of siteStages()) {
      expect(matchStage(title, siteStages())?.id, title).toBe(id);
      for (const phrase of words) {
        const certainty = phrase.includes(' ') ? 'sure' : 'check';
        expect(matchStage(phrase, siteStages()), `${id}: ${phrase}`).toEqual({ id, certainty });
      }
    }
  });

  it('is unsure when only one word speaks for the stage', () => {
    expect(matchStage('Авторизация координатора', siteStages())).toEqual({ id: 'account-check', certainty: 'check' });
  });

  it('is unsure when another stage is spoken of too', () => {
    const title = 'Загрузка форм сбора данных и публикация результатов';
    expect(matchStage(title, siteStages())).toEqual({ id: 'forms-uploaded', certainty: 'check' });
  });

  it('takes words that stand far apart for no phrase', () => {
    const stages = [stage('held', 'проведение работ')];
    expect(
      matchStage('Проведение совещания организаций региона об итогах прошлого года и плане новых работ', stages),
    ).toBeUndefined();
    expect(matchStage('Проведение всех профильных работ', stages)?.id).toBe('held');
  });

  it('finds nothing without stages', () => {
    expect(matchStage('Проведение работ', [])).toBeUndefined();
  });
});

function stage(id: string, ...words: string[]): MatchStage {
  return { id, title: 'Этап без примет', words };
}
