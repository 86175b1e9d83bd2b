import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/paper';

const paper: Texts<typeof en> = {
  edition: 'Fragen {{edition}}',
  seat: 'Platz',
  staffOnly: 'Nur für Lehrende',
  sheet: {
    cover: 'Deckblatt des Teams',
    irat: 'Bögen für den Einzeltest',
    trat: 'Karte für den Teamtest',
    finder: 'Nachschlageblatt für den Teamtest',
    case: 'Fall, nach Berufsgruppe und Abschnitt',
    exercise: 'Seiten der Aufgaben',
    peer: 'Bögen für die Peer-Evaluation',
    guide: 'Was zu tun ist (für Lehrende)',
    key: 'Lösungen (für Lehrende)',
  },
  pack: {
    title: 'Druckpaket',
    lead: 'Alles auf Papier, für den Tag, an dem alles stillsteht. Drucken Sie es vorher, auch als PDF, und bewahren Sie es so auf, dass Studierende nicht daran kommen.',
    print_one: '{{count}} Team drucken',
    print_other: '{{count}} Teams drucken',
    secret: 'Diese Seiten enthalten Lösungen und Teile des Falls, die noch nicht geöffnet sind',
    secretDetail:
      'Nur Lehrende der Sitzung können diese Seite öffnen. Wenn sich Fragen, Teams oder der Fall danach ändern, drucken Sie neu: Seiten mit anderem Kennzeichen werden später abgewiesen.',
    what: 'Was gedruckt wird',
    named: 'Namen drucken (sonst ist Platz, sie zu schreiben)',
    from: 'Von Team',
    to: 'Bis Team',
    layingOut: 'Teams gesetzt',
    preview_one: 'Unten stehen die Seiten für Lehrende und die des Teams.',
    preview_other:
      'Unten stehen die Seiten für Lehrende und die des ersten von {{count}} Teams. Beim Drucken werden alle gesetzt.',
    allShown_one: 'Unten stehen die Seiten von {{count}} Team.',
    allShown_other: 'Unten stehen die Seiten von {{count}} Teams.',
    noTeams: 'Keine Teams in diesem Bereich',
    noTeamsDetail: 'Wählen Sie andere Teamnummern, oder geben Sie der Sitzung zuerst Teams.',
  },
  cover: {
    number: 'Nummer des Teams',
    table: 'Tisch',
    name: 'Name',
    discipline: 'Berufsgruppe',
    here: 'Da',
    late: 'Später',
    left: 'Gegangen',
    alone: 'Zuerst beantworten alle den Einzeltest für sich. Geben Sie die Bögen ab, bevor der Teamtest beginnt.',
    together: 'Dann beantwortet das Team dieselben Fragen gemeinsam, auf einer Karte.',
    case: 'Die Blätter zum Fall werden Abschnitt für Abschnitt ausgeteilt. Manche sind nur für eine Berufsgruppe: Sagen Sie den anderen, was Sie wissen.',
    back: 'Legen Sie am Ende alle Blätter in diesen Umschlag zurück. Sie werden später eingetragen und zählen wie sonst.',
  },
  guide: {
    title: 'Wenn alles stillsteht',
    lead: 'Was Studierende vorher gespeichert haben, ist sicher, und Zeit, in der der Server ausfällt, wird zurückgegeben. Machen Sie auf Papier weiter, wo jedes Team steht.',
    stop: 'Halten Sie die Sitzung an, wenn es noch geht. Sonst tut es der Server, wenn er wiederkommt: Zeit geht keine verloren.',
    note: 'Notieren Sie, bei welcher Phase und welcher Frage die Teams waren.',
    handOut: 'Geben Sie jedem Team seinen Umschlag. Vermerken Sie auf dem Deckblatt, wer da ist, später kam oder ging.',
    irat: 'Einzeltest: Bögen austeilen, die Zeit auf einer Uhr nehmen, alle vor dem Teamtest einsammeln.',
    trat: 'Teamtest: Karte und Nachschlageblatt gehen an das Team. Es einigt sich, schreibt 1 in das Kästchen der Option, schlägt deren Zahl auf dem Blatt nach und macht nach einer falschen mit 2 weiter. Bei wenigen Teams können Sie die Nachschlageblätter behalten und stattdessen mit der Lösung von Tisch zu Tisch gehen.',
    case: 'Fall: einen Abschnitt nach dem anderen austeilen. Fehlt eine Berufsgruppe, geben Sie ihr Blatt der Person, die darauf steht, oder jemandem, der da ist.',
    exercise:
      'Aufgabe: Jedes Team kreuzt eine Option an und schreibt seine Begründung. Alle heben ihre Seite im selben Moment hoch.',
    collect:
      'Sammeln Sie die Umschläge ein. Die Bögen der Peer-Evaluation bleiben verschlossen bei der Koordination; sie werden nicht eingetragen.',
    back: 'Wenn der Server wieder da ist, führen Sie die Sitzung über die Phasen hinaus, die auf Papier stattfanden. Jede Phase muss begonnen haben, damit ihre Ergebnisse eingetragen werden können.',
    enter:
      'Öffnen Sie von der Sitzung aus „Ergebnisse vom Papier“: einen Test Team für Team, die Buchstaben in der Reihenfolge der Versuche. Was vorher hier gespeichert wurde, steht schon da und bleibt.',
  },
  results: {
    title: 'Ergebnisse vom Papier',
    lead: 'Tragen Sie ein, was auf Papier stattfand. Es zählt genau so, als wäre es hier geschehen, und was hier vorher gespeichert wurde, bleibt.',
    cockpit: 'Zum Cockpit',
    before: 'Die Sitzung hat noch nicht begonnen',
    beforeDetail:
      'Ergebnisse vom Papier werden eingetragen, sobald eine Phase angehalten oder vorbei ist. Gedruckt wird vorher.',
    roll: 'Wer da war',
    rollLead: 'Von den Deckblättern. Nach der Sitzung berichtigt nur die eigene Schule ihre Studierenden.',
    teams: 'Teams',
    stored: '{{stored}} / {{all}}',
    entered: 'Vom Papier eingetragen von {{by}}, {{when}}',
    corrected: 'Berichtigt von {{by}}, {{when}}: {{reason}}',
    correcting: 'Sie berichtigen, was gespeichert ist',
    correctingDetail: 'Was Sie ersetzen, bleibt in den Unterlagen, mit Ihrem Namen und dem Grund.',
    reason: 'Grund der Berichtigung',
  },
};

export default paper;
