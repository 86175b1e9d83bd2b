import type { ServerSentences } from '@/shared/i18n/serverWords';

const sentences: ServerSentences = {
  'In the peer evaluation people rate those with whom they were in a team for at least half of the team work.':
    'In der Peer-Evaluation bewerten alle diejenigen, mit denen sie mindestens die Hälfte der Teamarbeit im selben Team waren.',
  'Your facilitators have not released the peer evaluation yet.':
    'Die Moderation hat die Peer-Evaluation noch nicht freigegeben.',
  'Fewer than three teammates rated you. So that nobody can be recognised, their ratings are not shown to you; your facilitators can talk about them with you.':
    'Weniger als drei Teammitglieder haben Sie bewertet. Damit niemand erkannt wird, sehen Sie diese Bewertungen nicht; die Moderation kann mit Ihnen darüber sprechen.',
  'The peer evaluation is not over yet. End its phase first; then you can release it.':
    'Die Peer-Evaluation ist noch nicht vorbei. Beenden Sie zuerst ihre Phase; dann können Sie sie freigeben.',
  'This phase of the session is not a peer evaluation.': 'Diese Phase der Sitzung ist keine Peer-Evaluation.',
  'You rate your teammates, not yourself. Nothing was stored; your other ratings are kept.':
    'Sie bewerten Ihre Teammitglieder, nicht sich selbst. Gespeichert wurde nichts; Ihre anderen Bewertungen bleiben.',
  'This person is not your teammate in this session. Nothing was stored; please reload the page.':
    'Diese Person ist in dieser Sitzung nicht Ihr Teammitglied. Gespeichert wurde nichts; bitte laden Sie die Seite neu.',
  'This rating is not complete yet and was not stored. What you stored before is kept.':
    'Diese Bewertung ist noch nicht vollständig und wurde nicht gespeichert. Was Sie vorher gespeichert haben, bleibt.',
  'Please give a score from 1 to 5.': 'Bitte geben Sie einen Wert von 1 bis 5.',
  'Please write at least {0} characters.': 'Bitte schreiben Sie mindestens {0} Zeichen.',
  'Please keep to {0} characters.': 'Bitte bleiben Sie bei höchstens {0} Zeichen.',
  'The text has a character that cannot be kept; please type that part again.':
    'Der Text hat ein Zeichen, das sich nicht aufbewahren lässt; bitte geben Sie diese Stelle neu ein.',
  // Places of faults
  strength: 'Stärke',
  suggestion: 'Anregung',
  'scores.VALUES_AND_ETHICS': 'Werte und Ethik',
  'scores.ROLES_AND_RESPONSIBILITIES': 'Rollen und Verantwortung',
  'scores.COMMUNICATION': 'Kommunikation',
  'scores.TEAMS_AND_TEAMWORK': 'Team und Zusammenarbeit',
};

export default sentences;
