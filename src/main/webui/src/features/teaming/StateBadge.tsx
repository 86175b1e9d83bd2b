import { useTranslation } from 'react-i18next';
import { Badge } from '@/shared/ui';

/** Whether students see their team already. */
export function StateBadge({ published }: { published: boolean }) {
  const { t } = useTranslation('teaming');
  return (
    <Badge tone={published ? 'good' : 'wait'} icon={published ? 'check' : 'edit'}>
      {t(published ? 'published' : 'draft')}
    </Badge>
  );
}
