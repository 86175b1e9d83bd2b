import type { Texts } from '@/shared/i18n/texts';
import type en from './en';

const rehearsal: Texts<typeof en> = {
  title: 'Proben',
  lead: 'Leiten Sie die Sitzung einmal mit einer simulierten Klasse: Sie kommt, antwortet, rubbelt, schreibt auf ihre Boards, legt sich fest und bewertet wie eine Klasse und folgt Ihren Schritten.',
  apart:
    'Eine Probe ist eine Kopie. Ihre echte Sitzung, ihre Studierenden, Ergebnisse und Listen bleiben, wie sie sind, und alles aus der Probe verschwindet mit einem Schritt.',
  missing_one: '{{count}} Sache fehlt, bevor diese Sitzung geprobt werden kann',
  missing_other: '{{count}} Dinge fehlen, bevor diese Sitzung geprobt werden kann',
  prepare: 'Vorbereitung ansehen',
  begun: 'Diese Sitzung hat begonnen und kann nicht mehr geprobt werden.',
  what: {
    title: 'Was simuliert ist und was nicht',
    class:
      'Auf jedem Platz echter Studierender sitzt jemand Erfundenes derselben Hochschule und Disziplin: kommt, auch zu spät oder gar nicht, antwortet, neigt, rubbelt, schreibt Karten, legt sich mit Begründung fest, bewertet das Team. Geschrieben wird auf Englisch.',
    hall: 'Niemand fragt Sie etwas, widerspricht oder verliert das Netz: Das tut nur ein Saal.',
    steps:
      'Jeder Schritt ist Ihrer, im echten Cockpit. Die Uhr läuft wie an dem Tag, nur die Klasse ist schneller. Gehen Sie also weiter, sobald Sie genug gesehen haben.',
  },
  size: '{{students}} simulierte Studierende in {{teams}} Teams.',
  speed: 'Wie schnell ist die Klasse?',
  speeds: {
    x1: 'Wie eine echte Klasse',
    x5: 'Fünfmal so schnell',
    x10: 'Zehnmal so schnell: Eine Phase von 15 Minuten dauert 90 Sekunden',
    x20: 'Zwanzigmal so schnell: 45 Sekunden',
  },
  late: 'Kommen zu spät, von 100',
  absent: 'Kommen nicht, von 100',
  begin: 'Probe anlegen',
  ready: 'Die Probe ist bereit. Öffnen Sie ihr Cockpit, starten Sie, und gehen Sie wie im Saal von Phase zu Phase.',
  state: {
    PREPARED: 'Die simulierte Klasse wartet auf Ihren Start',
    RUNNING: 'Die Probe läuft',
    CLOSED: 'Die Probe ist zu Ende',
  },
  class: '{{late}} von 100 kommen zu spät und {{absent}} von 100 kommen nicht.',
  cockpit: 'Cockpit der Probe öffnen',
  projector: 'Ihre Leinwand öffnen',
  until: 'Wenn Sie sie nicht löschen, verschwindet sie von selbst am {{when}}.',
  steered: 'Die Klasse geht von jetzt an im neuen Tempo',
  results: 'Ihre Ergebnisse ansehen',
  eyes: {
    title: 'Sehen, was Studierende sehen',
    lead: 'Der Bildschirm einer Person in diesem Augenblick, in einem eigenen Tab. Sie sehen nur zu; geändert wird dort nichts. Das geht, weil diese Studierenden simuliert sind: Den Bildschirm echter Studierender sieht niemand sonst.',
    team: 'Team',
    student: 'Person',
    open: 'Ihren Bildschirm öffnen',
  },
  remove: 'Probe löschen',
  removeAsked: 'Probe löschen?',
  removeDetail:
    'Die Kopie der Sitzung, ihre simulierten Studierenden und alles, was sie getan haben, werden endgültig gelöscht. Ihre echte Sitzung bleibt, wie sie ist.',
  removed: 'Die Probe ist gelöscht; nichts davon ist übrig',
};

export default rehearsal;
