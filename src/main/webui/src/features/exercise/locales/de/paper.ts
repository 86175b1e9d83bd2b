import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/paper';

const paper: Texts<typeof en> = {
  how: 'Entscheiden Sie gemeinsam. Markieren Sie einen Buchstaben, und schreiben Sie, warum, sodass ein anderes Team folgen könnte.',
  choice: 'Entscheidung',
  reason: 'Unsere Begründung',
  staffOnly: 'Nur für Lehrende',
  keyOf: 'Lösung: {{title}}',
  notBegun: 'Diese Aufgabe hat nicht begonnen',
  notBegunDetail:
    'Führen Sie die Sitzung bis zu dieser Aufgabe, beenden Sie sie oder halten Sie die Sitzung an. Dann lassen sich ihre Seiten eintragen.',
  open: 'Die Teams können sich noch selbst festlegen',
  openDetail:
    'Halten Sie die Sitzung an, decken Sie auf oder beenden Sie die Aufgabe; dann lassen sich die Seiten eintragen.',
  live: 'Darauf hat sich das Team selbst festgelegt.',
  stored: '{{name}} ist gespeichert',
  store: 'Speichern und weiter',
  correct: 'Gespeichertes berichtigen',
  storeCorrection: 'Berichtigung speichern',
  takeBack: 'Eintrag zurücknehmen',
};

export default paper;
