const bank = {
  tab: 'Questions',
  items_one: '{{count}} question',
  items_other: '{{count}} questions',
  list: {
    title: 'Questions',
    lead: 'The single-best-answer questions of this course, with their keys. Students see none of this before its time.',
    upload: 'Upload questions',
    search: 'Find questions',
    searchHint: 'By words of the question, its options or its rationale.',
    none: 'No question has all these words',
    noneDetail: 'Try fewer words.',
    empty: 'Your questions will be here',
    emptyDetail:
      'Take them over from a GIFT file, as Moodle exports it. You see what it would do before anything is saved.',
  },
  item: {
    number: 'Question {{number}}',
    key: 'Best answer',
    rationale: 'Rationale',
  },
  upload: {
    title: 'Upload questions',
    lead: 'A GIFT file with single-best-answer questions. First you see what it would do.',
    label: 'Drop the questions here',
    hint: 'GIFT text in UTF-8, as Moodle exports it. At most 1 MB.',
    language: 'Language of the questions',
    languageHint: 'Screen readers speak them in it, and your colleagues see it in the list.',
    new: 'New',
    known: 'In the bank already',
    skipped: 'Left out',
    faults: 'Faults',
    items: 'What will be added',
    knownItems: 'In the bank already, not added again',
    skippedTitle: 'Left out',
    skippedDetail: 'Questions of other kinds stay in your file; only single-best-answer questions are taken over.',
    faultsTitle: 'What is wrong',
    noticesTitle: 'What does not come along',
    line: 'Line',
    place: '{{line}}, column {{column}}',
    wholeFile: 'File',
    question: 'Question',
    reason: 'Reason',
    confirm_one: 'Add {{count}} question',
    confirm_other: 'Add {{count}} questions',
    nothing: 'All questions of this file are in the bank already. There is nothing to add.',
    refused_one: 'The file has {{count}} fault. Correct it and choose the file again; nothing was saved.',
    refused_other: 'The file has {{count}} faults. Correct them and choose the file again; nothing was saved.',
    refusedEmpty: 'There is no single-best-answer question in this file. Nothing was saved.',
    done_one: '{{count}} question was added',
    done_other: '{{count}} questions were added',
  },
} as const;

export default bank;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    bank: typeof bank;
  }
}
