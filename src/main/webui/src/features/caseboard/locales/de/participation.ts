import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/participation';

const participation: Texts<typeof en> = {
  open: 'Wer beigetragen hat',
  title: 'Wer zum Board beigetragen hat',
  lead: 'Gezählt wird, was auf dem Board steht, also nicht, was am Tisch gesprochen wurde. In die Note geht es nicht ein. Ihr Team und seine Lehrpersonen sehen es.',
  gone: 'Wer beigetragen hat, wird nicht mehr gezeigt',
  nothing: 'Noch hat niemand etwas beigetragen',
  evenness: {
    even: 'Ausgewogen, {{index}}',
    fair: 'Ziemlich ausgewogen, {{index}}',
    uneven: 'Unausgewogen, {{index}}',
  },
  scale: 'von 0 (eine Person tat alles) bis 1 (alle gleich viel)',
  of: {
    member: 'Mitglied',
    discipline: 'Berufsgruppe',
    cards: 'Karten',
    words: 'Wörter',
    comments: 'Kommen\u00ADtare',
    credits: 'Zuge\u00ADschrieben',
  },
  how: 'Wie gezählt wird',
  counted:
    'Eine Karte zählt für die Person, die sie geschrieben hat, oder für die, der sie zugeschrieben wurde und die das bestätigt hat. Wörter zählen, wenn sie geschrieben werden, was immer aus ihnen wird.',
  formula:
    'Die Ausgewogenheit ist Pielous J′ = −Σ p ln p / ln S: p ist der Anteil eines Mitglieds an allen Karten und Kommentaren, S die Zahl der Mitglieder des Teams. 0 heißt, dass eine Person alles tat, 1, dass alle gleich viel taten.',
  source:
    'E. C. Pielou, „The measurement of diversity in different types of biological collections“, Journal of Theoretical Biology 13 (1966), 131–144.',
  share: 'Teams sehen, wer beigetragen hat',
  shareHint:
    'In dieser Sitzung sieht jedes Team auf dem eigenen Board Karten, Wörter, Kommentare und Zuschreibungen seiner Mitglieder, und wie ausgewogen sie verteilt sind. Ohne den Haken verschwindet das sofort, auch von offenen Seiten.',
  sharing: 'Teams sehen, wer beigetragen hat',
  notSharing: 'Teams sehen nicht, wer beigetragen hat',
};

export default participation;
