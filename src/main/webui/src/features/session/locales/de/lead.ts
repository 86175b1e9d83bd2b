import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/lead';

const lead: Texts<typeof en> = {
  you: 'Sie leiten',
  other: '{{name}} leitet',
  colleague: 'Jemand anders',
  nobody: 'Noch leitet niemand',
  nobodyDetail: 'Wer den nächsten Schritt tut, leitet von da an.',
  assist: 'Sie helfen mit: Anwesenheit eintragen, Teams helfen, alles ansehen. Die Schritte der Sitzung tut {{name}}.',
  takeOver: {
    button: 'Leitung übernehmen',
    title: 'Leitung von {{name}} übernehmen?',
    detail:
      'Von jetzt an tun Sie die Schritte der Sitzung, und {{name}} hilft mit. Das gilt sofort, auch wenn das andere Gerät ausgefallen ist. Die Sitzung läuft weiter, wie sie ist.',
  },
  handOver: {
    button: 'Leitung übergeben',
    title: 'Wem übergeben?',
    detail: 'Sie leiten, bis die andere Person annimmt.',
    person: '{{name}}, {{school}}',
    nobody: 'Der Kurs hat sonst niemanden in Moderation oder Koordination.',
    offer: 'Anbieten',
    offered: '{{name}} angeboten',
    withdraw: 'Zurücknehmen',
  },
  offer: {
    title: '{{name}} bietet Ihnen die Leitung an',
    accept: 'Leitung annehmen',
    decline: 'Ablehnen',
  },
  lost: {
    title: 'Jetzt leitet {{name}}',
    detail: 'Die Leitung ist von Ihnen übergegangen. Alles, was Sie getan haben, bleibt; Sie helfen von jetzt an mit.',
    seen: 'Verstanden',
  },
  pause: {
    write: 'Anhalten mit einer Nachricht…',
    title: 'Alles anhalten',
    detail:
      'Alle Uhren stehen, und nichts wird angenommen, bis Sie fortsetzen. Was gerade geschrieben wird, bleibt auf den Geräten.',
    message: 'Nachricht auf allen Bildschirmen',
    hint: 'Eine Zeile, zum Beispiel warum, und wann es weitergeht.',
    stop: 'Alles anhalten',
    stoppedDetail: 'Alle Uhren stehen, und nichts wird angenommen. Beim Fortsetzen bekommen alle ihre Zeit zurück.',
  },
  paused: {
    title: 'Angehalten',
    detail:
      'Die Uhren stehen. Was Sie eingegeben haben, bleibt auf diesem Gerät und auf dem Server, und Sie verlieren keine Zeit.',
    wall: 'Die Uhren stehen, und niemand verliert Zeit.',
  },
  own: {
    people_one: '{{count}} Person arbeitet noch an einem eigenen Test',
    people_other: '{{count}} Personen arbeiten noch an einem eigenen Test',
    detail: 'Die Sitzung geht weiter; wer fertig ist, kommt zum Team dazu.',
    mine: 'Von Ihrer Schule: {{names}}.',
    close: 'Diese Tests enden, wenn Sie die Sitzung beenden.',
  },
  names: {
    hide: 'Namen verbergen',
    show: 'Namen zeigen',
    hidden: 'Auf diesem Bildschirm sind die Namen verborgen',
    hiddenDetail: 'Solange Sie es so lassen, in dieser Sitzung und auf diesem Gerät.',
  },
  onlyConductor:
    '{{name}} leitet und kann das tun. Übernehmen Sie bei den Schritten der Sitzung die Leitung, wenn Sie es tun sollen.',
};

export default lead;
