export { UploadSteps } from './UploadSteps';
export { useUpload } from './useUpload';
