/** Words of the glossary. */
export const glossaryText = {
  aliases: 'Говорят и так',
};
