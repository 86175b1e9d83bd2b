const teaming = {
  tab: 'Teams',
  draft: 'Draft',
  published: 'Published',
  teams_one: '{{count}} team',
  teams_other: '{{count}} teams',
  students_one: '{{count}} student',
  students_other: '{{count}} students',
  list: {
    title: 'Teams',
    lead: 'A team set puts every student of the course into one mixed team.',
    form: 'Form teams',
    empty: 'Your team sets will be here',
    emptyDetail: 'Choose a size; Consilium spreads disciplines and schools as evenly as they can be.',
    emptyRoster: 'Teams are formed from the roster. Take your students over first.',
    toRoster: 'Go to the roster',
    name: 'Team set',
    size: 'Size asked for',
    count: 'Teams',
    students: 'Students',
    state: 'State',
  },
  form: {
    name: 'Name of the team set',
    nameHint: 'Such as "Autumn teams".',
    nameMissing: 'Give the team set a name.',
    size: 'Students in a team',
    sizeWrong: 'A team has 2 to 12 students.',
    outcome_one: '{{students}} students make {{count}} team of {{sizes}}.',
    outcome_other: '{{students}} students make {{count}} teams of {{sizes}}.',
    range: '{{fewest}} or {{most}}',
    confirm: 'Form the teams',
    forming: 'Forming the teams',
  },
  one: {
    leadDraft: 'Look at the teams, have people change places where you know better, then publish.',
    leadPublished: 'Students see their team. Published teams stay as they are.',
    publish: 'Publish',
    publishAsked: 'Publish these teams?',
    publishDetail:
      'Students see their team at once, and sessions can use it. Afterwards nobody changes places any more.',
    publishYes: 'Publish the teams',
    publishedNow: 'The teams are published',
    discard: 'Delete the draft',
    discardAsked: 'Delete this draft?',
    discardDetail: 'The teams of "{{name}}" are gone then. Students and questions stay.',
    discardYes: 'Delete the draft',
    discarded: 'The draft is deleted',
    teams: 'The teams',
    without: 'Without a team',
    withoutDetail: 'They joined the course after these teams were formed.',
    part: '{{name}} {{count}}',
  },
  balance: {
    title: 'How even they are',
    all: 'Disciplines and schools could not be spread more evenly over these teams.',
    some: 'With other places the teams could be more even. What is away from its best is marked below.',
    what: 'Students of',
    total: 'In all',
    perTeam: 'In each team',
    verdict: 'Evenness',
    range: '{{fewest}} to {{most}}',
    best: 'As even as can be',
    off_one: '{{count}} student elsewhere would be more even',
    off_other: '{{count}} students elsewhere would be more even',
  },
  swap: {
    start: 'To swap two people, choose the first one.',
    chosen: '{{name}} of {{team}} is chosen. Now choose whom to swap with, in another team.',
    release: 'Leave as they are',
    press: 'Choose for a swap',
    with: 'Swap with {{first}}',
    done: '{{first}} and {{second}} have changed places.',
    swapping: 'Changing places',
  },
} as const;

export default teaming;

declare module '@/shared/i18n/namespaces' {
  interface Namespaces {
    teaming: typeof teaming;
  }
}
