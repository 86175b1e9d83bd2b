const paper = {
  seat: 'Seat {{seat}}',
  name: 'Name: ____________________',
  how: 'For each teammate circle 1 (seldom) to 5 (always), and write one strength and one suggestion. Fold the page before you hand it in.',
} as const;

export default paper;
