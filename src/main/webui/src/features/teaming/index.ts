export { teamSetsQuery, type TeamSetSummary } from './teamSets';
