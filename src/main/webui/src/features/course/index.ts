export { courseKey, isStaff, mayCoordinate, useCourse, useCourseId, type Course } from './course';
