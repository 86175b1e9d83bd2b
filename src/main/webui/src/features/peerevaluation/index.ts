export { COMPETENCIES } from './rating';
