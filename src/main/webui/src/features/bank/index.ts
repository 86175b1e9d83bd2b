export { itemsQuery, type Item } from './items';
