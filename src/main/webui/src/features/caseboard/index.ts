export { BoardTools } from './history/BoardTools';
export { ShareParticipation } from './participation/ShareParticipation';
export { Boards } from './staff/Boards';
export { BoardView } from './student/BoardView';
export { CiteButton } from './student/CiteButton';
export { useBoard } from './student/useBoard';
export { ChooseTemplate } from './templates/ChooseTemplate';
