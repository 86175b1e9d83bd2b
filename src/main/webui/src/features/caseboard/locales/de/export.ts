import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/export';

const exported: Texts<typeof en> = {
  take: 'Mitnehmen',
  print: 'Drucken oder als PDF sichern',
  markdown: 'Markdown, zum Lesen und Weiterschreiben',
  json: 'JSON, für andere Programme',
  title: 'Board von {{team}} auf Papier',
  lead: 'Das ist das Board, wie es beim Öffnen dieser Seite stand. Drucken Sie es, oder wählen Sie im Druckfenster „Als PDF sichern“.',
  printNow: 'Drucken',
  by: 'Von',
  credit: 'Beitrag von',
  reactions: 'Reaktionen',
  comment: 'Kommentar von {{name}}',
};

export default exported;
