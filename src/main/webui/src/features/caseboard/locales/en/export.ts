/** Words for taking a board away. */
const exported = {
  take: 'Export',
  print: 'Print or save as PDF',
  markdown: 'Markdown, to read and to change',
  json: 'JSON, for other programs',
  title: 'Board of {{team}} on paper',
  lead: 'This is the board as it stood when you opened this page. Print it, or choose “Save as PDF” in the window for printing.',
  printNow: 'Print',
  by: 'By',
  credit: 'Contribution of',
  reactions: 'Reactions',
  comment: 'Comment of {{name}}',
} as const;

export default exported;
