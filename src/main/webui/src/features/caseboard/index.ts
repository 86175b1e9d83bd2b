export { Boards } from './staff/Boards';
