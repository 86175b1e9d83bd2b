export { CaseView } from './student/CaseView';
export { ChooseCase } from './cases/ChooseCase';
export { CaseStages } from './staff/CaseStages';
export { LensHolders } from './staff/LensHolders';
export { TeamLens } from './staff/TeamLens';
export { useStaffCase } from './staff/useStaffCase';
export { unheld } from './staff/holders';
export { PrintCase } from './paper/PrintCase';
