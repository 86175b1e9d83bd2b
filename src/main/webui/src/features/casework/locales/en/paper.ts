const paper = {
  stage: '{{title}}, stage {{number}}',
  forAll: 'For all of the team',
  onlyFor: '{{discipline}}: only for {{names}}. Read it, and tell your team what matters.',
  onlyForNobody: '{{discipline}}: nobody of the team has this part. Give it to somebody who is there.',
  patient: 'Patient',
  age: '{{age}} years',
  seat: 'seat {{seat}}',
} as const;

export default paper;
