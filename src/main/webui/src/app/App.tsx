import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { PhaseViewContext } from '@/features/session';
import { phaseViews } from './phases';
import { Opening } from './Opening';
import { createQueryClient } from './queries';
import { createRouter } from './routes';

export function App() {
  const [queries] = useState(createQueryClient);
  const [router] = useState(createRouter);
  const { i18n } = useTranslation();
  return (
    <I18nProvider locale={i18n.language}>
      <QueryClientProvider client={queries}>
        <PhaseViewContext value={phaseViews}>
          <Suspense fallback={<Opening />}>
            <RouterProvider router={router} />
          </Suspense>
        </PhaseViewContext>
      </QueryClientProvider>
    </I18nProvider>
  );
}
