/** Words of the offer to undo the last act that took something away. */
export const undoText = {
  title: 'Последнее действие',
  undo: 'Вернуть',
  dismiss: 'Скрыть',
} as const;
