import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/tools';

const tools: Texts<typeof en> = {
  label: 'Was Sie mit diesem Board tun können',
  freeze: 'Board einfrieren',
  reopen: 'Board wieder öffnen',
  frozen: 'Board eingefroren',
  reopened: 'Board wieder geöffnet',
  pin: 'Notiz anheften',
  change: 'Notiz ändern',
  unpin: 'Notiz wegnehmen',
  pinned: 'Notiz angeheftet',
  unpinned: 'Notiz weggenommen',
  note: 'Notiz',
  noteHint: 'Steht über den Spalten, für alle im Team zu lesen, bis sie weggenommen wird.',
  put: 'Anheften',
  cancel: 'Abbrechen',
};

export default tools;
