import '@fontsource-variable/atkinson-hyperlegible-next';
import '@/shared/styles/tokens.css';
import '@/shared/styles/disciplines.css';
import '@/shared/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguage } from '@/shared/i18n/language';
import { App } from './App';
import { keepShell } from './keepShell';
import { loadTexts } from './texts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await startLanguage(loadTexts);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
keepShell();
