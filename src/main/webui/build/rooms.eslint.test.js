import { RuleTester } from 'eslint';
import { resolve } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { rooms } from './rooms.eslint.js';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;

const from = (path, code) => ({ filename: resolve(import.meta.dirname, '../src', path), code });

new RuleTester().run('rooms', rooms, {
  valid: [
    from('app/routes.ts', "import { useMe } from '@/features/institution';"),
    from('features/readiness/Irat.ts', "import { PhaseView } from '@/features/session';"),
    from('features/readiness/screens/Irat.ts', "import { x } from '../choice';"),
    from('features/exercise/a.ts', "import { Button } from '@/shared/ui';"),
  ],
  invalid: [
    { ...from('shared/ui/a.ts', "import { useMe } from '@/features/institution';"), errors: 1 },
    { ...from('features/session/a.ts', "import { Irat } from '@/features/readiness';"), errors: 1 },
    { ...from('features/readiness/a.ts', "import { x } from '../exercise';"), errors: 1 },
    { ...from('features/session/a.ts', "import { createRouter } from '@/app/routes';"), errors: 1 },
    { ...from('features/session/a.ts', "import('@/features/gradebook');"), errors: 1 },
    { ...from('features/gradebook/a.ts', "import { x } from '@/features/session/screens/Today';"), errors: 1 },
  ],
});
