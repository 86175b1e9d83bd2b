import type { Texts } from '@/shared/i18n/texts';
import paper from './de/paper';
import type en from './en';

const peerevaluation: Texts<typeof en> = {
  paper,
  competency: {
    VALUES_AND_ETHICS: 'Werte und Ethik',
    ROLES_AND_RESPONSIBILITIES: 'Rollen und Verantwortung',
    COMMUNICATION: 'Kommunikation',
    TEAMS_AND_TEAMWORK: 'Team und Zusammenarbeit',
  },
  judged: {
    VALUES_AND_ETHICS:
      'Hat jede Person und jeden Beruf geachtet und die Patientin oder den Patienten an erste Stelle gesetzt.',
    ROLES_AND_RESPONSIBILITIES: 'Hat das Wissen des eigenen Berufs eingebracht und nach dem der anderen gefragt.',
    COMMUNICATION: 'Hat klar gesprochen, zugehört und nachgefragt, ob es verstanden wurde.',
    TEAMS_AND_TEAMWORK: 'Hat dem Team geholfen, gemeinsam zu entscheiden, und einen fairen Teil der Arbeit getragen.',
  },
  rate: {
    title: 'Bewerten Sie Ihr Team',
    lead: 'Eine Person nach der anderen: alle, mit denen Sie mindestens die Hälfte der Teamarbeit in einem Team waren. Niemand im Team erfährt, wer was geschrieben hat, und niemand sieht etwas, wo weniger als drei antworten. Lehrende sehen, was Personen ihrer eigenen Schule geschrieben haben.',
    teammates: 'Ihre Teammitglieder',
    toRate: '{{name}} bewerten',
    rated: '{{name}}, bewertet',
    seldom: 'selten',
    always: 'immer',
    strength: 'Eine Stärke',
    strengthHint: 'Was hat geholfen? Nennen Sie einen Moment.',
    suggestion: 'Eine Anregung',
    suggestionHint: 'Was ließe sich beim nächsten Mal versuchen? Sagen Sie es so, wie Sie es selbst hören möchten.',
    store: 'Speichern und weiter',
    storeAgain: 'Änderung speichern',
    stored: 'Ihre Bewertung von {{name}} ist gespeichert',
    incomplete: 'Wählen Sie vier Werte und schreiben Sie zwei Sätze mit mindestens zehn Zeichen.',
    done: 'Sie haben alle Teammitglieder bewertet',
    doneDetail: 'Bis die Zeit um ist, können Sie noch ändern, was Sie geschrieben haben.',
    closed: 'Bewertungen werden jetzt nicht angenommen',
    closedDetail:
      'Was Sie gespeichert haben, bleibt. Was Sie geschrieben und nicht gespeichert haben, steht noch in diesem Fenster.',
    results: 'Zu meinen Ergebnissen',
    alone: 'Es gibt niemanden zu bewerten',
    aloneDetail: 'In Ihrem Team ist sonst niemand.',
  },
  staff: {
    title: 'Peer-Evaluation',
    worst: 'Am wenigsten zuerst',
    finished: 'Haben alle im Team bewertet',
    release: {
      button: 'Für Studierende freigeben',
      title: 'Freigeben, was Studierende erhalten haben?',
      detail:
        'Alle sehen dann die Bewertungen und Worte ihrer Teammitglieder, ohne Namen, wo mindestens drei bewertet haben. Das lässt sich nicht zurücknehmen.',
      at: 'Freigegeben am {{when}}',
      later: 'Freigeben lässt es sich, wenn diese Phase zu Ende ist.',
    },
    teamDone: '{{done}} von {{all}} fertig',
    rated: '{{rated}}/{{all}} bewertet',
    done: 'Alle bewertet',
    wall: '{{finished}} von {{all}} haben alle im Team bewertet',
    wallNote: 'Schreiben Sie, was geholfen hat und was beim nächsten Mal anders sein könnte.',
  },
};

export default peerevaluation;
