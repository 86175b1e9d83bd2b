import type { ServerSentences } from '@/shared/i18n/serverWords';

const sentences: ServerSentences = {
  "What was written on the board of {0} stays there, under its authors' names.":
    'Was auf dem Board von {0} steht, bleibt dort unter den Namen derer, die es geschrieben haben.',
  "Whoever leaves reads and writes the new team's board from now on.":
    'Wer geht, liest und schreibt von jetzt an auf dem Board des neuen Teams.',
  "The board of {0} is kept as it is, under its authors' names, for staff to read.":
    'Das Board von {0} bleibt, wie es ist, unter den Namen derer, die es geschrieben haben; Lehrende können es lesen.',
  "All read and write the other team's board from now on.":
    'Alle lesen und schreiben von jetzt an auf dem Board des anderen Teams.',
  "The board stays with {0}, under its authors' names.":
    'Das Board bleibt bei {0}, unter den Namen derer, die es geschrieben haben.',
  'The new team begins with an empty board.': 'Das neue Team beginnt mit einem leeren Board.',
  'The message has no operation. Nothing was stored.':
    'Die Nachricht enthält keine Änderung. Gespeichert wurde nichts.',
  'Another server has taken this board over. Nothing was stored; it can safely be sent again.':
    'Ein anderer Server hat dieses Board übernommen. Gespeichert wurde nichts; Sie können es ohne Gefahr noch einmal senden.',
  "There is no such board, or it is not your team's.": 'Dieses Board gibt es nicht, oder es gehört nicht Ihrem Team.',
  'Only the team itself writes on its board. Nothing was changed.':
    'Auf sein Board schreibt nur das Team selbst. Geändert wurde nichts.',
  'The board is closed, because the exercise is paused, over or has not begun. What was stored before is kept; this was not stored.':
    'Das Board ist geschlossen, weil die Aufgabe angehalten oder vorbei ist oder noch nicht begonnen hat. Was vorher gespeichert war, bleibt; dies wurde nicht gespeichert.',
  'These were too many changes at once; this one was not stored. It may be sent again in a moment.':
    'Das waren zu viele Änderungen auf einmal; diese wurde nicht gespeichert. Sie kann gleich noch einmal gesendet werden.',
  'This change was sent before with another content. The first one was kept.':
    'Diese Änderung wurde schon einmal mit anderem Inhalt gesendet. Die erste gilt.',
  'The server could not confirm in time that this was stored. It can safely be sent again.':
    'Der Server konnte nicht rechtzeitig bestätigen, dass dies gespeichert ist. Sie können es ohne Gefahr noch einmal senden.',
  'There is no such card on this board.': 'Diese Karte gibt es auf diesem Board nicht.',
  'A teammate has deleted this card. Your words are not on the board; make a new card to keep them.':
    'Jemand aus dem Team hat diese Karte gelöscht. Ihr Text steht nicht auf dem Board; machen Sie eine neue Karte, um ihn zu behalten.',
  'This card was on the board before.': 'Diese Karte war schon auf dem Board.',
  'A board holds {0} cards. Delete one to make room.':
    'Ein Board fasst {0} Karten. Löschen Sie eine, um Platz zu machen.',
  'A board holds {0} characters in all. Shorten or delete cards to make room.':
    'Ein Board fasst insgesamt {0} Zeichen. Kürzen oder löschen Sie Karten, um Platz zu machen.',
  'A teammate has changed this card meanwhile. Your words were not stored; put them together with theirs and save again.':
    'Jemand aus dem Team hat diese Karte inzwischen geändert. Ihr Text wurde nicht gespeichert; führen Sie beide zusammen und speichern Sie noch einmal.',
  'A card needs some text.': 'Eine Karte braucht Text.',
  'A card holds {0} characters. Nothing was stored; please shorten the text.':
    'Eine Karte fasst {0} Zeichen. Gespeichert wurde nichts; bitte kürzen Sie den Text.',
  'The text has a character that cannot be stored. Please type it again.':
    'Der Text hat ein Zeichen, das sich nicht speichern lässt. Bitte geben Sie ihn neu ein.',
  'The change does not fit the text of the card. Nothing was stored.':
    'Die Änderung passt nicht zum Text der Karte. Gespeichert wurde nichts.',
  'The place of the card could not be read.': 'Der Platz der Karte ließ sich nicht lesen.',
  'The board will be here when the session has begun.': 'Das Board ist hier, sobald die Sitzung begonnen hat.',
  'No patient case belongs to this phase.': 'Zu dieser Phase gehört kein Fall.',
  'Whom you named is not on this team any more. Nothing was stored; choose somebody else.':
    'Die genannte Person gehört nicht mehr zu diesem Team. Gespeichert wurde nichts; wählen Sie jemand anderen.',
  'There is no such lane on this board. Choose another.':
    'Diese Spalte gibt es auf dem Board nicht. Wählen Sie eine andere.',
  'The facilitator has frozen this board. What was stored before is kept; this was not stored.':
    'Die Lehrperson hat dieses Board eingefroren. Was vorher gespeichert war, bleibt; dies wurde nicht gespeichert.',
  'This card is back on the board already.': 'Diese Karte ist schon wieder auf dem Board.',
  'This card was deleted too long ago to bring it back. Make a new one.':
    'Diese Karte wurde vor zu langer Zeit gelöscht, um sie zurückzuholen. Legen Sie eine neue an.',
  'Cards of this kind have no such field.': 'Karten dieser Art haben dieses Feld nicht.',
  'That is too long for this field. Nothing was stored; please shorten it.':
    'Das ist zu lang für dieses Feld. Gespeichert wurde nichts; bitte kürzen Sie es.',
  'This field takes only what is offered. Nothing was stored; choose again.':
    'Dieses Feld nimmt nur, was angeboten wird. Gespeichert wurde nichts; wählen Sie noch einmal.',
  'This link is not on the board any more.': 'Diese Verbindung ist nicht mehr auf dem Board.',
  'These cards are linked like this already.': 'Diese Karten sind schon so verbunden.',
  'A card cannot be linked to itself.': 'Eine Karte kann nicht mit sich selbst verbunden werden.',
  'A board holds {0} links. Remove one to make room.':
    'Ein Board fasst {0} Verbindungen. Entfernen Sie eine, um Platz zu schaffen.',
  'This comment is not on the card any more.': 'Dieser Kommentar ist nicht mehr auf der Karte.',
  'This comment is on the card already.': 'Dieser Kommentar ist schon auf der Karte.',
  'This card has as many comments as it can hold. Yours was not stored.':
    'Diese Karte hat so viele Kommentare, wie sie fassen kann. Ihrer wurde nicht gespeichert.',
  'A tag is one line of up to 30 characters.': 'Ein Schlagwort ist eine Zeile von höchstens 30 Zeichen.',
  'This card has as many tags as it can hold. Remove one first.':
    'Diese Karte hat so viele Schlagwörter, wie sie fassen kann. Entfernen Sie zuerst eines.',
  'This card is not, or no longer, credited like this.': 'Diese Karte ist nicht oder nicht mehr so zugeschrieben.',
  'This card is credited to that person already.': 'Diese Karte ist dieser Person schon zugeschrieben.',
  'Your own card is credited to you already.': 'Ihre eigene Karte ist Ihnen schon zugeschrieben.',
  'This card is credited to as many people as it can be.':
    'Diese Karte ist so vielen Personen zugeschrieben, wie möglich ist.',
  'Only whoever wrote this can do that. Nothing was changed.':
    'Das kann nur, wer dies geschrieben hat. Geändert wurde nichts.',
  'Only coordinators and administrators may do this, for their own school. Nothing was changed.':
    'Das dürfen nur Koordination und Administration, für ihre eigene Schule. Geändert wurde nichts.',
  'There is no such board template at your school.': 'Diese Boardvorlage gibt es an Ihrer Schule nicht.',
  'Somebody else has changed this template meanwhile. Nothing of yours was saved; please look at it again.':
    'Jemand anderes hat diese Vorlage inzwischen geändert. Von Ihnen wurde nichts gespeichert; bitte sehen Sie sie noch einmal an.',
  'Your school has a template of this name already.': 'Ihre Schule hat schon eine Vorlage mit diesem Namen.',
  'This file cannot be taken over as a template. Nothing was saved.':
    'Diese Datei kann nicht als Vorlage übernommen werden. Gespeichert wurde nichts.',
  'Your school has {0} board templates already. Nothing was saved; please delete one first.':
    'Ihre Schule hat schon {0} Boardvorlagen. Gespeichert wurde nichts; bitte löschen Sie zuerst eine.',
  'A team has opened its board of this case already, so the lanes stay as they are. Nothing was changed.':
    'Ein Team hat sein Board zu diesem Fall schon geöffnet, darum bleiben die Spalten, wie sie sind. Geändert wurde nichts.',
  'Please choose one template: one that every school has, or one of the school. Nothing was changed.':
    'Bitte wählen Sie eine Vorlage: eine, die jede Schule hat, oder eine der Schule. Geändert wurde nichts.',
  'A board needs at least one lane. Please add one.':
    'Ein Board braucht mindestens eine Spalte. Bitte fügen Sie eine hinzu.',
  'A board has at most {0} lanes, and these are {1}. Please remove some.':
    'Ein Board hat höchstens {0} Spalten, und das sind {1}. Bitte entfernen Sie einige.',
  'An id has up to 32 capital letters, digits and underscores, a letter first. Leave it out to have one made.':
    'Eine Kennung hat bis zu 32 Großbuchstaben, Ziffern und Unterstriche, zuerst einen Buchstaben. Lassen Sie sie weg, dann wird eine vergeben.',
  'Another lane has this id already. Leave it out to have one made.':
    'Eine andere Spalte hat diese Kennung schon. Lassen Sie sie weg, dann wird eine vergeben.',
  'This lane needs a title.': 'Diese Spalte braucht einen Titel.',
  'Another lane has this title already. Please choose another one.':
    'Eine andere Spalte hat diesen Titel schon. Bitte wählen Sie einen anderen.',
  'Please choose what kind of cards this lane is for.': 'Bitte wählen Sie, für welche Art von Karten diese Spalte ist.',
  'There is no such card type; known are {0}.': 'Diese Kartenart gibt es nicht; bekannt sind {0}.',
  'A template needs a name.': 'Eine Vorlage braucht einen Namen.',
  'This name has more than {0} characters. Please shorten it.':
    'Dieser Name hat mehr als {0} Zeichen. Bitte kürzen Sie ihn.',
  'This name has a line break or a character that cannot be seen. Please type it again.':
    'Dieser Name hat einen Zeilenumbruch oder ein unsichtbares Zeichen. Bitte geben Sie ihn neu ein.',
  'This title has more than {0} characters. Please shorten it.':
    'Dieser Titel hat mehr als {0} Zeichen. Bitte kürzen Sie ihn.',
  'This title has a line break or a character that cannot be seen. Please type it again.':
    'Dieser Titel hat einen Zeilenumbruch oder ein unsichtbares Zeichen. Bitte geben Sie ihn neu ein.',
  'A board can be put on every screen while the phase is running in which teams work on it. Nothing was changed.':
    'Ein Board kann auf allen Bildschirmen gezeigt werden, solange die Phase läuft, in der die Teams daran arbeiten. Es wurde nichts geändert.',
  'This board is not on every screen any more. Its team goes on with it as before.':
    'Dieses Board ist nicht mehr auf allen Bildschirmen. Sein Team arbeitet damit weiter wie zuvor.',
  'This is not valid JSON, or a member stands here twice. Please export the template again.':
    'Das ist kein gültiges JSON, oder ein Eintrag steht hier zweimal. Bitte exportieren Sie die Vorlage noch einmal.',
  'This file is not in the format {0}.': 'Diese Datei ist nicht im Format {0}.',
  'A list [ ... ] of lanes is expected here.': 'Hier wird eine Liste [ ... ] von Spalten erwartet.',
  'A lane is an object { ... }.': 'Eine Spalte ist ein Objekt { ... }.',
  'Only these are known here: {0}. Please remove all others.':
    'Bekannt sind hier nur: {0}. Bitte entfernen Sie alle anderen.',
  'This is shown to the team itself. Staff find it on the wall of boards.':
    'Das sieht nur das Team selbst. Lehrpersonen finden es in der Übersicht der Boards.',
  'lane {0}': 'Spalte {0}',
  'lane {0}, {1}': 'Spalte {0}, {1}',
};

export default sentences;
