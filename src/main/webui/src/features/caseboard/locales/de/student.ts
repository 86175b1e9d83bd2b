import type { Texts } from '@/shared/i18n/texts';
import type en from '../en/student';

const student: Texts<typeof en> = {
  title: 'Fallboard',
  here: 'Gerade am Board',
  lanes: 'Spalten',
  lane: {
    PROBLEMS: 'Probleme',
    DIFFERENTIAL: 'Differenzialdiagnosen',
    MEDICATIONS: 'Medikamente',
    PLAN: 'Plan',
    QUESTIONS: 'Fragen',
  },
  emptyLane: 'Noch keine Karten. Schreiben Sie die erste.',
  nothingInLane: 'Noch keine Karten.',
  add: 'Karte hinzufügen',
  addTo: 'Neue Karte in {{lane}}',
  write: 'Was muss das Team wissen oder tun?',
  put: 'Auf das Board',
  cancel: 'Abbrechen',
  edited: 'geändert von {{name}}',
  unknown: 'Jemand',
  actions: 'Was mit dieser Karte geschehen soll',
  edit: 'Text ändern',
  up: 'Nach oben',
  down: 'Nach unten',
  moveTo: 'Nach {{lane}}',
  delete: 'Löschen',
  deleteTitle: 'Diese Karte löschen?',
  deleteDetail: 'Sie verschwindet für das ganze Team vom Board.',
  save: 'Speichern',
  waiting: 'unterwegs',
  stale:
    'Jemand aus dem Team hat diese Karte inzwischen geändert. Dort steht nun: „{{text}}“. Ihr Text bleibt hier stehen: Führen Sie beide zusammen und speichern Sie.',
  readOnly: 'Das Board lässt sich jetzt lesen, aber nicht ändern.',
  created: 'Karte zu {{lane}} hinzugefügt',
  moved: 'Karte nach {{lane}} verschoben',
};

export default student;
