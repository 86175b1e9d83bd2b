import type { ServerSentences } from '@/shared/i18n/serverWords';

const sentences: ServerSentences = {
  'Only facilitators and coordinators of the course may do this.':
    'Das dürfen nur Moderation und Koordination des Kurses.',
  'Only coordinators of the course may do this. Nothing was changed.':
    'Das darf nur die Koordination des Kurses. Geändert wurde nichts.',
  'There is no such course, or you do not take part in it.':
    'Diesen Kurs gibt es nicht, oder Sie nehmen nicht an ihm teil.',
  'A course needs a title.': 'Ein Kurs braucht einen Titel.',
  'Please write 1 to 160 characters on one line.': 'Bitte schreiben Sie 1 bis 160 Zeichen in einer Zeile.',
  'Only coordinators of your school may open a course.': 'Einen Kurs eröffnen darf nur die Koordination Ihrer Schule.',
  'This is not what the preview showed: the file is another, or the people were changed meanwhile. Nothing was saved; please look at the preview again.':
    'Das ist nicht, was die Vorschau zeigte: Die Datei ist eine andere, oder die Personen wurden inzwischen geändert. Gespeichert wurde nichts; bitte sehen Sie die Vorschau noch einmal an.',
  'With this school pseudonyms were agreed on, so nobody of it is proposed by name. Nobody was proposed; its own coordinators add their students to the course.':
    'Mit dieser Schule sind Pseudonyme vereinbart, daher wird von ihr niemand mit Namen vorgeschlagen. Vorgeschlagen wurde niemand; ihre eigene Koordination nimmt Studierende in den Kurs auf.',
  'The roster has faults. Nothing was saved; please correct the file and try again.':
    'Die Kursliste hat Fehler. Gespeichert wurde nichts; bitte berichtigen Sie die Datei und versuchen Sie es noch einmal.',
  'The file has faults. Nobody was proposed; please correct it and try again.':
    'Die Datei hat Fehler. Vorgeschlagen wurde niemand; bitte berichtigen Sie sie und versuchen Sie es noch einmal.',
  'These would be people of your own school. Please upload a roster instead.':
    'Das wären Personen Ihrer eigenen Schule. Bitte laden Sie stattdessen eine Kursliste hoch.',
  'No partnership in force with this school names the course. Nobody was proposed; your administrators can propose one.':
    'Keine gültige Partnerschaft mit dieser Schule nennt den Kurs. Vorgeschlagen wurde niemand; Ihre Administration kann eine vorschlagen.',
  'Nobody at your school is a student with this address.':
    'An Ihrer Schule gibt es unter dieser Adresse keine Studierenden.',
  'Not everybody of these is a student of your school. Nobody was accepted; please open their accounts first, or decline them.':
    'Nicht alle davon sind Studierende Ihrer Schule. Angenommen wurde niemand; bitte eröffnen Sie zuerst ihre Konten, oder lehnen Sie sie ab.',
  'This person is staff of the course.': 'Diese Person gehört zum Personal des Kurses.',
  'Somebody of these is staff of the course and cannot be its student too. Nobody was accepted; please decline them, or take them from the staff first.':
    'Jemand davon gehört zum Personal des Kurses und kann darin nicht zugleich studieren. Angenommen wurde niemand; bitte lehnen Sie ab, oder nehmen Sie die Person zuerst aus dem Personal.',
  'A reason is needed. Nobody was declined.': 'Ein Grund wird gebraucht. Abgelehnt wurde niemand.',
  'Please write 1 to 500 characters.': 'Bitte schreiben Sie 1 bis 500 Zeichen.',
  'There is no such proposal to your school. Nothing was changed.':
    'Diesen Vorschlag an Ihre Schule gibt es nicht. Geändert wurde nichts.',
  'Somebody has answered this meanwhile, or the partnership ended. Nothing was changed; please look at the proposals again.':
    'Darauf wurde inzwischen geantwortet, oder die Partnerschaft endete. Geändert wurde nichts; bitte sehen Sie die Vorschläge noch einmal an.',
  'Only administrators and coordinators of your school may do this. Nothing was changed.':
    'Das dürfen nur Administration und Koordination Ihrer Schule. Geändert wurde nichts.',
  'This person is a student of the course and cannot be its staff too. Nobody was added.':
    'Diese Person studiert in diesem Kurs und kann nicht auch darin lehren. Aufgenommen wurde niemand.',
  'Nobody at your school has this address. Nobody was added; please check it, or have your administrators open an account.':
    'An Ihrer Schule hat niemand diese Adresse. Aufgenommen wurde niemand; bitte prüfen Sie sie, oder lassen Sie Ihre Administration ein Konto eröffnen.',
  'The account with this address is disabled. Nobody was added; your administrators can enable it.':
    'Das Konto mit dieser Adresse ist gesperrt. Aufgenommen wurde niemand; Ihre Administration kann es freigeben.',
  'This person does not have that role at your school. Nobody was added; your administrators can give it.':
    'Diese Person hat diese Rolle an Ihrer Schule nicht. Aufgenommen wurde niemand; Ihre Administration kann sie geben.',
  'A rehearsal takes no people but its simulated ones. Nobody was added; please add people to the course itself.':
    'Eine Probe nimmt niemanden auf außer ihren Simulierten. Hinzugefügt wurde niemand; bitte fügen Sie Personen dem Kurs selbst hinzu.',
  'The staff of a rehearsal are the staff of its course. Nothing was changed; please change them there.':
    'Die Lehrenden einer Probe sind die ihres Kurses. Geändert wurde nichts; bitte ändern Sie sie dort.',
  'There is no such person at your school. Nothing was changed.':
    'Diese Person gibt es an Ihrer Schule nicht. Geändert wurde nichts.',
  'This is the last coordinator of your school in the course. Nothing was changed; please add another one first.':
    'Das ist die letzte Koordination Ihrer Schule in diesem Kurs. Geändert wurde nichts; bitte nehmen Sie zuerst eine weitere auf.',
  'Staff are facilitators or coordinators. Nothing was changed; please choose one of these.':
    'Lehrende sind Moderation oder Koordination. Geändert wurde nichts; bitte wählen Sie eines davon.',
};

export default sentences;
