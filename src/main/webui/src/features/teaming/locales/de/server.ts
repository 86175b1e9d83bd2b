import type { ServerSentences } from '@/shared/i18n/serverWords';

const sentences: ServerSentences = {
  'The course has fewer than two students, so there is no team to form. Please upload the roster first.':
    'Der Kurs hat weniger als zwei Studierende, also lässt sich kein Team bilden. Bitte laden Sie zuerst die Kursliste hoch.',
  'Please write 1 to 80 characters on one line.': 'Bitte schreiben Sie 1 bis 80 Zeichen in einer Zeile.',
  'A team has 2 to 12 members.': 'Ein Team hat 2 bis 12 Mitglieder.',
  'The teams were not formed; please correct this.': 'Die Teams wurden nicht gebildet; bitte berichtigen Sie dies.',
  'These teams are published: students know them, so they stay as they are. Nothing was changed; form a new team set if you need other teams.':
    'Diese Teams sind veröffentlicht: Studierende kennen sie, also bleiben sie, wie sie sind. Geändert wurde nichts; bilden Sie eine neue Teameinteilung, wenn Sie andere Teams brauchen.',
  'There is no such team set, or you do not take part in its course.':
    'Diese Teameinteilung gibt es nicht, oder Sie nehmen an ihrem Kurs nicht teil.',
  'The course has a team set of this name already. Please choose another name.':
    'Der Kurs hat schon eine Teameinteilung mit diesem Namen. Bitte wählen Sie einen anderen.',
  'Please choose two people of different teams of this team set.':
    'Bitte wählen Sie zwei Personen aus verschiedenen Teams dieser Teameinteilung.',
  'Only students of the course can be in its teams, each in one.':
    'In den Teams können nur Studierende des Kurses sein, jede Person in einem.',
};

export default sentences;
