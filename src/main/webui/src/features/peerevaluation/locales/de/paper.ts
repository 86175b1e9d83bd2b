import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/paper';

const paper: Texts<typeof en> = {
  seat: 'Platz {{seat}}',
  name: 'Name: ____________________',
  how: 'Kreisen Sie zu jeder Person im Team 1 (selten) bis 5 (immer) ein, und schreiben Sie eine Stärke und einen Vorschlag. Falten Sie das Blatt, bevor Sie es abgeben.',
};

export default paper;
