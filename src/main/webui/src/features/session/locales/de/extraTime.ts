import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/extraTime';

const extraTime: Texts<typeof en> = {
  tab: 'Mehr Zeit',
  title: 'Mehr Zeit',
  lead: 'Für Studierende Ihrer Schule, in jedem iRAT dieses Kurses. Sonst sieht es niemand: nicht das Team und niemand von einer anderen Schule.',
  table: 'Studierende von {{school}}',
  student: 'Name',
  number: 'Nummer',
  time: 'Zeit',
  change: 'Ändern',
  changeNamed: 'Zeit von {{name}} ändern',
  none: 'Wie alle',
  percent: '{{amount}} % mehr',
  minutes_one: '{{count}} Minute mehr',
  minutes_other: '{{count}} Minuten mehr',
  modes: {
    EARLY_START: 'Früher beginnen',
    LONGER_END: 'Länger arbeiten',
  },
  about: {
    EARLY_START:
      'Empfohlen. Die Person kann schon beim Check-in beginnen, vor allen anderen, und ist so meist mit ihnen fertig. Sie versäumt nichts.',
    LONGER_END:
      'Die Person arbeitet weiter, während die Sitzung weitergeht, und kommt beim tRAT zum Team, sobald sie fertig ist. Bis dahin sieht das Team an der Karte einen leeren Platz.',
  },
  form: {
    title: 'Mehr Zeit für {{name}}',
    mode: 'Wann',
    unit: 'Gemessen in',
    units: { PERCENT: 'Prozent der geplanten Zeit', MINUTES: 'Minuten' },
    amount: 'Wie viel mehr',
    save: 'Speichern',
    remove: 'Wie alle',
  },
  empty: 'Noch keine Studierenden Ihrer Schule',
  emptyDetail: 'Sobald Ihre Kursliste im Kurs ist, stehen die Studierenden hier.',
  toRoster: 'Zur Kursliste',
  notCoordinator: 'Mehr Zeit gibt die Koordination der eigenen Schule.',
  running: 'Ein Test, der gerade läuft, wird sofort länger, und nie kürzer.',
  early: {
    title: 'Sie können vor den anderen beginnen',
    detail:
      'Sie haben {{minutes}} für {{test}}, von Ihrem Beginn an. Wenn Sie warten, beginnen Sie mit allen und haben ebenso viel Zeit.',
    begin: '{{test}} beginnen',
  },
};

export default extraTime;
