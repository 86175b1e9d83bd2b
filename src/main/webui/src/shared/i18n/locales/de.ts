import type { Texts } from '../texts';
import type en from './en';

const common: Texts<typeof en> = {
  waiting: 'Lädt',
  formerMember: 'Ehemaliges Mitglied',
  look: {
    title: 'Sie sehen den Bildschirm von {{name}}, {{discipline}}, simuliert',
    detail:
      'Sie sehen nur zu: Nichts, was Sie hier drücken, wird gespeichert. Schließen Sie diesen Tab, wenn Sie genug gesehen haben.',
    over: 'Hier gibt es nichts mehr zu sehen',
    overDetail: 'Die Probe wurde gelöscht, oder Sie sind abgemeldet. Sie können diesen Tab schließen.',
  },
  outdated: {
    title: 'Laden Sie diese Seite neu',
    detail:
      'Consilium wurde erneuert, während diese Seite offen war, und beide verstehen einander nicht mehr. Was noch auf das Speichern wartet, bleibt in diesem Tab und wird danach gesendet.',
    reload: 'Neu laden',
  },
  skip: 'Zum Inhalt springen',
  home: 'Consilium, zu Heute',
  discipline: {
    none: 'Keine Berufsgruppe',
    NUR: 'Pflege',
    PHA: 'Pharmazie',
    MED: 'Medizin',
    PHY: 'Physiotherapie',
    OCC: 'Ergotherapie',
    SOC: 'Soziale Arbeit',
    DEN: 'Zahnmedizin',
    NUT: 'Ernährung',
  },
  role: {
    STUDENT: 'Studierende/r',
    FACILITATOR: 'Moderation',
    COORDINATOR: 'Koordination',
    ADMINISTRATOR: 'Administration',
    OPERATOR: 'Betrieb',
  },
  action: {
    cancel: 'Abbrechen',
    close: 'Schließen',
    confirm: 'Bestätigen',
    save: 'Speichern',
    back: 'Zurück',
  },
  problem: {
    retry: 'Noch einmal versuchen',
    status: {
      400: 'Das ließ sich nicht lesen',
      401: 'Sie sind abgemeldet',
      403: 'Dazu fehlt Ihnen das Recht',
      404: 'Nicht gefunden',
      409: 'Inzwischen hat sich etwas geändert',
      413: 'Das ist zu groß',
      422: 'Etwas muss berichtigt werden',
      429: 'Zu schnell',
      503: 'Im Moment nicht möglich',
      other: 'Das hat nicht geklappt',
    },
    unreachable: {
      title: 'Der Server antwortet nicht',
      detail:
        'Ihr Netz oder der Server ist weg. Was Sie eingegeben haben, ist noch da; versuchen Sie es gleich noch einmal.',
    },
    fault: {
      title: 'Diese Seite ist ausgefallen',
      detail:
        'Was gespeichert war, ist sicher. Laden Sie die Seite neu; fällt sie wieder aus, sagen Sie der Moderation, was Sie getan haben.',
    },
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    detail: 'Vielleicht ist die Adresse vertippt, oder die Seite gehört zu einem Kurs, in dem Sie nicht sind.',
    home: 'Zu Heute',
  },
  newVersion: {
    title: 'Consilium wurde erneuert',
    detail:
      'Diese Seite gehört zur früheren Fassung. Laden Sie sie neu, um weiterzumachen; was gespeichert war, ist sicher.',
    reload: 'Neu laden',
  },
  shell: {
    today: 'Heute',
    courses: 'Kurse',
    school: 'Schule',
    server: 'Schulen',
    main: 'Hauptmenü',
    account: 'Ihr Konto',
    ownAccount: 'Konto und Geräte',
    theme: 'Aussehen',
    themes: { system: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
    language: 'Sprache',
    signOut: 'Abmelden',
    signOutWaiting: {
      title: 'Ein Teil Ihrer Arbeit ist noch nicht gespeichert',
      detail_one:
        'Eine Eingabe wartet noch auf das Netz. Sie bleibt auf diesem Gerät, bis Sie sich hier wieder anmelden.',
      detail_other:
        '{{count}} Eingaben warten noch auf das Netz. Sie bleiben auf diesem Gerät, bis Sie sich hier wieder anmelden.',
      confirm: 'Trotzdem abmelden',
    },
    course: 'Teile des Kurses',
    schoolParts: 'Teile der Schule',
  },
  stored: {
    stored: 'Alles gespeichert',
    storing_one: 'Speichert {{count}} Eingabe',
    storing_other: 'Speichert {{count}} Eingaben',
    connecting: 'Verbindet',
    outdated: 'Seite neu laden',
    reconnecting: 'Verbindet erneut',
    reconnectingWaiting_one: 'Verbindet erneut, {{count}} Eingabe wartet',
    reconnectingWaiting_other: 'Verbindet erneut, {{count}} Eingaben warten',
  },
  countdown: {
    label: 'Noch {{minutes}} Minuten {{seconds}} Sekunden',
    five: 'Noch fünf Minuten',
    one: 'Noch eine Minute',
    over: 'Die Zeit ist um',
    paused: 'angehalten',
    last: 'letzte Minute',
  },
  step: { done: 'Erledigt:', current: 'Jetzt:', next: 'Später:' },
  hold: { again: 'Zum Bestätigen noch einmal drücken' },
  upload: {
    reading: 'Liest die Datei',
    taking: 'Übernimmt',
    unsaved: 'Noch ist nichts gespeichert.',
    again: 'Neue Vorschau',
    tooLarge:
      'Die Datei ist größer als 1 MB und wurde nicht gesendet. Teilen Sie sie in kleinere Dateien auf und wählen Sie sie einzeln.',
  },
  file: { pick: 'Datei wählen', other: 'Andere wählen' },
  refusedLater: 'Eine Eingabe, die auf das Netz wartete, wurde nicht angenommen',
};

export default common;
