import type { ServerSentences } from '@/shared/i18n/serverWords';

const sentences: ServerSentences = {
  'No class can rehearse like this. Nothing was changed.': 'So kann keine Klasse proben. Geändert wurde nichts.',
  'From as fast as a class to twenty times as fast.': 'Von so schnell wie eine Klasse bis zwanzigmal so schnell.',
  'From nobody to 40 of 100.': 'Von niemand bis 40 von 100.',
  'This is a rehearsal already. Please rehearse the session that it is for.':
    'Dies ist schon eine Probe. Bitte proben Sie die Sitzung, für die sie da ist.',
  'The session has begun, so it cannot be rehearsed any more. Nothing was changed.':
    'Die Sitzung hat begonnen und kann nicht mehr geprobt werden. Geändert wurde nichts.',
  'Too many rehearsals are on this server just now. Nothing was changed; please try again later, or remove one that is no longer needed.':
    'Gerade sind zu viele Proben auf diesem Server. Geändert wurde nichts; bitte versuchen Sie es später noch einmal, oder löschen Sie eine, die nicht mehr gebraucht wird.',
  'The session cannot be rehearsed yet. Please see what is missing in which phase.':
    'Die Sitzung kann noch nicht geprobt werden. Bitte sehen Sie nach, was in welcher Phase fehlt.',
  'There is a rehearsal of this session already. Go on with it, or remove it first.':
    'Zu dieser Sitzung gibt es schon eine Probe. Machen Sie mit ihr weiter, oder löschen Sie sie zuerst.',
  'There is no rehearsal of this session, or it was removed.':
    'Zu dieser Sitzung gibt es keine Probe, oder sie wurde gelöscht.',
  'There is no simulated student here whose screen you could see. The rehearsal may have been removed.':
    'Hier gibt es keine simulierte Person, deren Bildschirm Sie sehen könnten. Vielleicht wurde die Probe gelöscht.',
  // Places of faults
  speed: 'Tempo',
  latePercent: 'Zu spät',
  absentPercent: 'Abwesend',
};

export default sentences;
