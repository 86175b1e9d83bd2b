import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ButtonLink, EmptyState, PageHeader, Panel, Stack } from '@/shared/ui';
import { Exercises } from '../mine/Exercises';
import { Received } from '../mine/Received';
import { Review } from '../mine/Review';
import { Tests } from '../mine/Tests';
import { myResultsQuery } from '../results';

/** What a session brought the student: what I knew, what the team added, what to review next. */
export default function MyResults() {
  const { t } = useTranslation('gradebook');
  const { sessionId = '' } = useParams();
  const { data: results } = useSuspenseQuery(myResultsQuery(sessionId));
  const { irats, trats, exercises, peerEvaluations } = results;
  const nothing = [irats, trats, exercises, peerEvaluations].every((list) => list.length === 0);
  return (
    <>
      <PageHeader context={`${results.title} · ${results.teamName}`} title={t('mine.title')} lead={t('mine.lead')} />
      {nothing ? (
        <EmptyState title={t('mine.empty')}>{t('mine.emptyDetail')}</EmptyState>
      ) : (
        <Stack>
          <Tests results={results} />
          {exercises.length > 0 ? <Exercises results={results} /> : null}
          {peerEvaluations.map((evaluation) => (
            <Received key={evaluation.phaseId} phaseId={evaluation.phaseId} title={evaluation.title} />
          ))}
          {irats.some((irat) => irat.result) ? (
            <Panel title={t('mine.review')} aside={<ReviewLink sessionId={sessionId} results={results} />}>
              <Review missed={results.review} />
            </Panel>
          ) : null}
        </Stack>
      )}
    </>
  );
}

function ReviewLink({ sessionId, results }: { sessionId: string; results: { irats: { phaseId: string }[] } }) {
  const { t } = useTranslation('gradebook');
  const first = results.irats[0];
  if (!first) return null;
  return (
    <ButtonLink size="s" to={`/sessions/${sessionId}/phases/${first.phaseId}`}>
      {t('mine.toReview')}
    </ButtonLink>
  );
}
