import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/paper';

const paper: Texts<typeof en> = {
  stage: '{{title}}, Abschnitt {{number}}',
  forAll: 'Für das ganze Team',
  onlyFor: '{{discipline}}: nur für {{names}}. Lesen Sie es, und sagen Sie Ihrem Team, worauf es ankommt.',
  onlyForNobody: '{{discipline}}: Niemand im Team hat diesen Teil. Geben Sie ihn jemandem, der da ist.',
  patient: 'Person',
  age: '{{age}} Jahre',
  seat: 'Platz {{seat}}',
};

export default paper;
