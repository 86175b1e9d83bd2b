import type { Texts } from '@/shared/i18n/texts';
import type en from './en';

const gradebook: Texts<typeof en> = {
  mine: {
    title: 'Meine Ergebnisse',
    lead: 'Was Sie wussten, was Ihr Team hinzugewonnen hat und was Sie noch einmal ansehen sollten.',
    empty: 'Hier werden Ihre Ergebnisse stehen',
    emptyDetail:
      'Sie erscheinen, während die Sitzung läuft: ein Test zur Vorbereitung, sobald der Teamtest zu seinen Fragen vorbei ist.',
    tests: 'Tests zur Vorbereitung',
    irat: 'Ich allein',
    trat: 'Mein Team',
    points: '{{points}} von {{maximum}} Punkten',
    waiting: 'Kommt, wenn der Teamtest zu diesen Fragen vorbei ist',
    gain: 'Was das Team hinzugewonnen hat',
    gainNote: 'Ergebnis des Teams abzüglich des Mittels seiner Mitglieder, {{mean}} %',
    gainUnit: '{{gain}} Prozentpunkte',
    exercises: 'Anwendungsaufgaben',
    notRevealed: 'Kommt mit dem Aufdecken',
    chose: 'Ihr Team hat {{choice}} gewählt',
    none: 'Ihr Team hat sich auf nichts festgelegt',
    reason: 'Ihr Grund: {{reason}}',
    review: 'Was Sie als Nächstes wiederholen sollten',
    reviewLead: 'Die Fragen, die Sie verfehlt haben, und warum die beste Antwort die beste ist.',
    question: 'Frage {{number}}',
    unanswered: 'Sie haben sie nicht beantwortet',
    toReview: 'Alle Fragen durchgehen',
    perfect: 'Sie haben keine verfehlt',
    perfectDetail: 'Alle Fragen des Tests waren richtig.',
  },
  received: {
    title: 'Was Ihr Team über Sie sagt',
    notReleased: 'Noch nicht freigegeben',
    mean: 'Mittel aller Bewertungen',
    raters_one: 'von {{count}} Teammitglied',
    raters_other: 'von {{count}} Teammitgliedern',
    strength: 'Eine Stärke',
    suggestion: 'Eine Anregung',
  },
  book: {
    title: 'Notenbuch',
    lead: 'Alle Personen der Sitzung. Von Personen einer Partnerschule sehen Sie, was die Partnerschaft teilt; was sie behält, hat ein Schloss.',
    file: 'Als CSV herunterladen',
    label: 'Ergebnisse aller Personen der Sitzung',
    empty: 'Niemand ist in einem Team dieser Sitzung',
    emptyDetail: 'Die Tabelle füllt sich, sobald die Teams da sind und die erste Phase begonnen hat.',
    name: 'Name',
    school: 'Schule',
    team: 'Team',
    gain: 'Teamgewinn',
    withheld: 'Bleibt bei der Partnerschule',
    partner: 'Partnerschule',
    kind: { irat: 'iRAT', trat: 'tRAT', exercise: 'Aufgabe', peer: 'Peer-Evaluation' },
  },
};

export default gradebook;
