import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCourseId } from '@/features/course';
import { saveFile } from '@/shared/download/saveFile';
import { Actions, Button, ChoiceRows, cx, Notice, PageHeader, Panel, ProblemNotice, toast } from '@/shared/ui';
import { policyQuery, researchFile, useStatePolicy, type Policy } from '../results';
import s from './PolicyPage.module.css';

/** How the own school counts late, absent, excused and made-up people. */
export default function PolicyPage() {
  const { t } = useTranslation('gradebook');
  const courseId = useCourseId();
  const { data } = useSuspenseQuery(policyQuery(courseId));
  const [policy, setPolicy] = useState(data.policy);
  const stating = useStatePolicy(courseId);
  const state = () => stating.mutate(policy, { onSuccess: () => toast({ tone: 'good', title: t('policy.saved') }) });
  return (
    <>
      <PageHeader title={t('policy.title')} lead={t('policy.lead')} />
      <form
        className={cx(s.form)}
        onSubmit={(event) => {
          event.preventDefault();
          state();
        }}
      >
        {data.stated ? null : <Notice title={t('policy.usual')} />}
        {data.mayState ? null : <Notice title={t('policy.readOnly')} />}
        {PARTS.map((part) => (
          <Part key={part.name} part={part} policy={policy} onChange={setPolicy} mayState={data.mayState} />
        ))}
        <ProblemNotice problem={stating.error} />
        {data.mayState ? (
          <Actions>
            <Button kind="primary" type="submit" isPending={stating.isPending}>
              {t('policy.save')}
            </Button>
          </Actions>
        ) : null}
      </form>
      {data.mayState ? <ForResearch courseId={courseId} /> : null}
    </>
  );
}

/** The results of those who consent, without names. */
function ForResearch({ courseId }: { courseId: string }) {
  const { t } = useTranslation('gradebook');
  const taking = useMutation({
    mutationFn: () => researchFile(courseId),
    onSuccess: (file) => saveFile('research.csv', 'text/csv', file),
  });
  return (
    <Panel title={t('research.title')}>
      <p>{t('research.lead')}</p>
      <ProblemNotice problem={taking.error} />
      <Actions>
        <Button onPress={() => taking.mutate()} isPending={taking.isPending}>
          {t('research.take')}
        </Button>
      </Actions>
    </Panel>
  );
}

const PARTS = [
  { name: 'grading', choices: ['GRADED', 'FORMATIVE'] },
  { name: 'late', choices: ['COUNTS', 'TRAT_ONLY', 'ZERO'] },
  { name: 'absent', choices: ['ZERO', 'TRAT_ONLY'] },
  { name: 'excused', choices: ['LEFT_OUT', 'TRAT_ONLY'] },
  { name: 'makeUp', choices: ['NONE', 'IRAT', 'BOTH'] },
] as const satisfies readonly { name: keyof Policy; choices: readonly string[] }[];

interface PartProps {
  part: (typeof PARTS)[number];
  policy: Policy;
  onChange: (policy: Policy) => void;
  mayState: boolean;
}

function Part({ part, policy, onChange, mayState }: PartProps) {
  const { t } = useTranslation('gradebook');
  const words = (choice: string) => t(`policy.${part.name}.${choice}` as 'policy.late.label');
  const unused = policy.grading === 'FORMATIVE' && part.name !== 'grading';
  return (
    <ChoiceRows
      label={words('label')}
      choices={part.choices.map((id) => ({ id, content: words(id) }))}
      value={policy[part.name]}
      onChange={(id) => onChange({ ...policy, [part.name]: id })}
      isDisabled={!mayState || unused}
    />
  );
}
