import type { ServerSentences } from '@/shared/i18n/serverWords';

const sentences: ServerSentences = {
  'Very many people are signing in just now. Please try again in a minute.':
    'Im Moment melden sich sehr viele Menschen an. Bitte versuchen Sie es in einer Minute noch einmal.',
  'Please fill in everything.': 'Bitte füllen Sie alles aus.',
  'This is empty or too long.': 'Das ist leer oder zu lang.',
  'There is no such account.': 'Dieses Konto gibt es nicht.',
  'This sign-in code is unknown, used already or too old. Please ask your coordinator for a new one.':
    'Dieser Anmeldecode ist unbekannt, schon benutzt oder zu alt. Bitte fragen Sie die Koordination nach einem neuen.',
  'Too many tries with this e-mail. Please wait {0} s and try again; on a device where you signed in before you need not wait.':
    'Zu viele Versuche mit dieser E-Mail-Adresse. Bitte warten Sie {0} s und versuchen Sie es noch einmal; auf einem Gerät, auf dem Sie schon angemeldet waren, müssen Sie nicht warten.',
  'E-mail and password do not belong together. Please check both and try again.':
    'E-Mail und Passwort gehören nicht zusammen. Bitte prüfen Sie beide und versuchen Sie es noch einmal.',
  'Please choose a password of {0} to {1} characters.': 'Bitte wählen Sie ein Passwort mit {0} bis {1} Zeichen.',
};

export default sentences;
