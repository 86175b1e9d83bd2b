import type { ServerSentences } from '@/shared/i18n/serverWords';

const sentences: ServerSentences = {
  "A session of this person's course is running: {0}. Nothing was erased; please wait until it is closed.":
    'Eine Sitzung eines Kurses dieser Person läuft: {0}. Nichts wurde gelöscht; bitte warten Sie, bis sie geschlossen ist.',
  'This session is closed: who was in which team is settled. Nothing was changed.':
    'Diese Sitzung ist beendet: Wer in welchem Team war, steht fest. Geändert wurde nichts.',
  'Somebody else changed the teams a moment ago, so nothing was done. Please look at who is in which team now.':
    'Jemand anders hat die Teams vor einem Moment geändert, deshalb wurde nichts getan. Bitte sehen Sie, wer jetzt in welchem Team ist.',
  'This team does not work in the session now. Nothing was changed; please look at the teams again.':
    'Dieses Team arbeitet in der Sitzung jetzt nicht. Geändert wurde nichts; bitte sehen Sie sich die Teams noch einmal an.',
  'This person is in no team of the session. Nobody was moved; add the person as a walk-in.':
    'Diese Person ist in keinem Team der Sitzung. Niemand wurde umgesetzt; teilen Sie die Person einem Team zu.',
  'This person is in that team already. Nothing was changed.':
    'Diese Person ist schon in diesem Team. Geändert wurde nichts.',
  'This is the last member of the team, so nobody was moved. Merge the team into the other one instead: its work is kept then.':
    'Das ist die letzte Person des Teams, deshalb wurde niemand umgesetzt. Legen Sie das Team stattdessen mit dem anderen zusammen: Dann bleibt seine Arbeit erhalten.',
  'A team is merged into another one. Nothing was changed.':
    'Ein Team wird mit einem anderen zusammengelegt. Geändert wurde nichts.',
  'After a split each of the two teams has at least two members. Nothing was changed.':
    'Nach dem Teilen hat jedes der beiden Teams mindestens zwei Personen. Geändert wurde nichts.',
  'Nobody without a team was found like this. People of another school are enrolled by their own staff.':
    'So wurde niemand ohne Team gefunden. Wer zu einer anderen Schule gehört, wird von den eigenen Lehrenden eingeschrieben.',
  'Only the last change of the teams can be undone. Nothing was changed; move people by a new change instead.':
    'Nur die letzte Änderung der Teams lässt sich zurücknehmen. Geändert wurde nichts; setzen Sie stattdessen mit einer neuen Änderung um.',
  'The phase of this change is over, and what was earned in it is settled. Nothing was changed; move people by a new change instead.':
    'Die Phase dieser Änderung ist vorbei, und was darin erreicht wurde, steht fest. Geändert wurde nichts; setzen Sie stattdessen mit einer neuen Änderung um.',
  'Since this change something was stored in the new team by those who joined it. Nothing was changed; move people by a new change instead.':
    'Seit dieser Änderung haben die Hinzugekommenen im neuen Team etwas gespeichert. Geändert wurde nichts; setzen Sie stattdessen mit einer neuen Änderung um.',
  'Please say what is to be changed. Nothing was changed.':
    'Bitte sagen Sie, was geändert werden soll. Geändert wurde nichts.',
  "{0} leaves {1} for {2} at once, and sees nothing more of the old team's work.":
    '{0} wechselt sofort von {1} zu {2} und sieht von der Arbeit des alten Teams nichts mehr.',
  'All of {0} join {1} at once: {2}. The first team works no more in this session.':
    'Alle aus {0} kommen sofort zu {1}: {2}. Das erste Team arbeitet in dieser Sitzung nicht mehr.',
  '{0} leave {1} at once and become a team of their own, with the next free number.':
    '{0} verlassen {1} sofort und bilden ein eigenes Team mit der nächsten freien Nummer.',
  '{0} joins {1} at once and is checked in.': '{0} kommt sofort zu {1} und ist eingecheckt.',
  '{0} joins {1}.': '{0} kommt zu {1}.',
  '{0} then has {1} members, {2} of them here now.': '{0} hat dann {1} Mitglieder, davon jetzt {2} hier.',
  'This session is closed; nobody can check in any more.': 'Diese Sitzung ist beendet; niemand kann mehr einchecken.',
  "This session is closed. Its attendance is kept as it was; now only the student's own school can correct it.":
    'Diese Sitzung ist beendet. Die Anwesenheit bleibt, wie sie war; berichtigen kann sie jetzt nur die eigene Schule.',
  "Only staff of the student's own school can excuse, or take an excuse back. Nothing was changed; mark the student absent, and let the school know.":
    'Entschuldigen und eine Entschuldigung zurücknehmen kann nur die eigene Schule. Geändert wurde nichts; tragen Sie die Person als abwesend ein und sagen Sie es der Schule.',
  'This student has not come, so cannot have left. Nothing was changed; mark the student present or absent.':
    'Diese Person ist nicht gekommen und kann also nicht gegangen sein. Geändert wurde nichts; tragen Sie sie als anwesend oder abwesend ein.',
  'This person is in no team of the session. Nobody was marked.':
    'Diese Person ist in keinem Team der Sitzung. Niemand wurde eingetragen.',
  'No session that you take part in has this code. Please check the six signs on the screen in front, or ask a facilitator.':
    'Keine Sitzung, an der Sie teilnehmen, hat diesen Code. Bitte vergleichen Sie die sechs Zeichen mit der Leinwand, oder fragen Sie die Moderation.',
  'A phase can be given more time, not less. Nothing was changed.':
    'Eine Phase kann mehr Zeit bekommen, nicht weniger. Geändert wurde nichts.',
  '1 to {0} minutes at a time.': '1 bis {0} Minuten auf einmal.',
  'The session cannot start yet. Please see what is missing in which phase.':
    'Die Sitzung kann noch nicht beginnen. Bitte sehen Sie, was in welcher Phase fehlt.',
  'This phase has not begun yet. What was stored before is kept; this was not stored.':
    'Diese Phase hat noch nicht begonnen. Was vorher gespeichert war, bleibt; dies wurde nicht gespeichert.',
  'The session has begun already. Nothing was changed.': 'Die Sitzung hat schon begonnen. Geändert wurde nichts.',
  '{0} conducts this session, and you assist. Nothing was changed. Take over in the cockpit if you are to conduct.':
    '{0} leitet diese Sitzung, und Sie helfen mit. Geändert wurde nichts. Übernehmen Sie im Cockpit die Leitung, wenn Sie leiten sollen.',
  'Conducting can be offered to another facilitator or coordinator of the course. Nothing was changed.':
    'Die Leitung lässt sich einer anderen Person aus Moderation oder Koordination des Kurses anbieten. Geändert wurde nichts.',
  'This offer does not stand any more. Nothing was changed.': 'Dieses Angebot gilt nicht mehr. Geändert wurde nichts.',
  'This message cannot be shown, so nothing was paused. Please shorten it, or pause without one.':
    'Diese Nachricht lässt sich nicht zeigen, deshalb wurde nichts angehalten. Bitte kürzen Sie sie, oder halten Sie ohne Nachricht an.',
  'One line of up to {0} characters.': 'Eine Zeile mit bis zu {0} Zeichen.',
  'Extra time like this cannot be given. Nothing was changed.':
    'So viel Zeit lässt sich nicht geben. Geändert wurde nichts.',
  '1 to {0} percent of the planned time, or 1 to {1} minutes.':
    '1 bis {0} Prozent der geplanten Zeit oder 1 bis {1} Minuten.',
  'This person is no student of your school in this course. Nothing was changed.':
    'Diese Person studiert in diesem Kurs nicht an Ihrer Schule. Geändert wurde nichts.',
  'Please check in first; then you can begin.': 'Bitte checken Sie zuerst ein; dann können Sie beginnen.',
  'This test cannot be begun now. It begins when your facilitator goes on.':
    'Dieser Test lässt sich jetzt nicht beginnen. Er beginnt, wenn die Moderation weitergeht.',
  'This phase has not begun yet.': 'Diese Phase hat noch nicht begonnen.',
  'This phase is paused; please wait until it goes on. What was stored before is kept; this was not stored.':
    'Diese Phase ist angehalten; bitte warten Sie, bis es weitergeht. Was vorher gespeichert war, bleibt; dies wurde nicht gespeichert.',
  'The time of this phase is over. What was stored before is kept; this was not stored.':
    'Die Zeit dieser Phase ist um. Was vorher gespeichert war, bleibt; dies wurde nicht gespeichert.',
  'Please choose a published team set of this course.':
    'Bitte wählen Sie eine veröffentlichte Teameinteilung dieses Kurses.',
  'A phase that is kept is named once and keeps its kind; please add a new one instead.':
    'Eine Phase, die bleibt, wird einmal genannt und behält ihre Art; bitte fügen Sie stattdessen eine neue hinzu.',
  'The session cannot be prepared like this yet. Nothing was saved; please see what is marked.':
    'So lässt sich die Sitzung noch nicht vorbereiten. Gespeichert wurde nichts; bitte sehen Sie, was markiert ist.',
  'There is no such session, or you do not take part in its course.':
    'Diese Sitzung gibt es nicht, oder Sie nehmen an ihrem Kurs nicht teil.',
  'There is no such phase, or you do not take part in its course.':
    'Diese Phase gibt es nicht, oder Sie nehmen an ihrem Kurs nicht teil.',
  'You are enrolled in the course, but in no team of this session. Please ask a facilitator to put you into a team.':
    'Sie sind im Kurs, aber in keinem Team dieser Sitzung. Bitte fragen Sie die Moderation nach einem Team.',
  'Somebody else changed this session a moment ago, so nothing was done. Please look at where it stands now.':
    'Jemand anders hat diese Sitzung vor einem Moment geändert, deshalb wurde nichts getan. Bitte sehen Sie, wo sie jetzt steht.',
  'Only facilitators and coordinators of the course may do this.':
    'Das dürfen nur Moderation und Koordination des Kurses.',
  'Only coordinators of the course may do this.': 'Das darf nur die Koordination des Kurses.',
  'Only students of the course may do this.': 'Das dürfen nur Studierende des Kurses.',
  'The phase is paused already.': 'Die Phase ist schon angehalten.',
  'The phase is not paused.': 'Die Phase ist nicht angehalten.',
  'The session is not running. Nothing was changed.': 'Die Sitzung läuft nicht. Geändert wurde nichts.',
  'An agenda has 1 to {0} phases.': 'Ein Ablauf hat 1 bis {0} Phasen.',
  'This phase is empty.': 'Diese Phase ist leer.',
  'Please choose what is done in this phase.': 'Bitte wählen Sie, was in dieser Phase geschieht.',
  'A phase lasts 1 to {0} minutes.': 'Eine Phase dauert 1 bis {0} Minuten.',
  'A title is one line of 1 to {0} characters.': 'Ein Titel ist eine Zeile mit 1 bis {0} Zeichen.',
  'A facilitator has just put you into another team, so this was not stored. What you did before is kept; please go on with your new team.':
    'Die Moderation hat Sie eben in ein anderes Team gesetzt, deshalb wurde dies nicht gespeichert. Was Sie vorher getan haben, bleibt; bitte machen Sie mit Ihrem neuen Team weiter.',
  // Places of faults
  phases: 'Phasen',
  title: 'Titel',
  kind: 'Art',
  minutes: 'Minuten',
  'phase {0}': 'Phase {0}',
  'phase {0}, {1}': 'Phase {0}, {1}',
};

export default sentences;
