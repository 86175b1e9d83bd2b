import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cx, ProblemNotice, Select, toast, type SelectOption } from '@/shared/ui';
import s from './ChooseTemplate.module.css';
import { sameLanes } from './draft';
import { LanePreview } from './LanePreview';
import { templateChoiceQuery, useChooseTemplate, type TemplateChoice } from './templates';

interface ChooseTemplateProps {
  phaseId: string;
  /** The case on which the phase is held: its boards are made from what is chosen. */
  caseId: string;
}

/** From which template the teams' boards are made: which it is, and choosing it until the first team opens its board. */
export function ChooseTemplate({ phaseId, caseId }: ChooseTemplateProps) {
  const { t } = useTranslation('caseboard');
  const { data: choice } = useSuspenseQuery(templateChoiceQuery(phaseId, caseId));
  return (
    <section className={cx(s.choose)} aria-labelledby={`lanes-${phaseId}`}>
      <h3 id={`lanes-${phaseId}`}>{t('templates.choose.title')}</h3>
      {choice.mayChoose && !choice.boardsMade ? (
        <Choice phaseId={phaseId} choice={choice} />
      ) : (
        <Chosen choice={choice} />
      )}
      <LanePreview label={t('templates.preview')} lanes={choice.lanes} />
    </section>
  );
}

function Chosen({ choice }: { choice: TemplateChoice }) {
  const { t } = useTranslation('caseboard');
  const name = choice.builtIn === null ? (choice.name ?? '') : t(`templates.builtIn.${choice.builtIn}`);
  return (
    <p>
      {t('templates.choose.chosen', { name })}
      {choice.boardsMade ? ` ${t('templates.choose.boardsMade')}` : null}
    </p>
  );
}

/** The choice that stands, where it is not, or no longer, on offer like this. */
const AS_CHOSEN = 'as-chosen';

function Choice({ phaseId, choice }: { phaseId: string; choice: TemplateChoice }) {
  const { t } = useTranslation('caseboard');
  const choosing = useChooseTemplate(phaseId);
  const { builtIn, ofSchool } = choice.offered;
  const current = ofSchool.find(({ id }) => id === choice.templateId);
  const asOffered = choice.builtIn !== null || (current !== undefined && sameLanes(current.lanes, choice.lanes));
  const options: SelectOption<string>[] = [
    ...(asOffered ? [] : [{ id: AS_CHOSEN, label: t('templates.choose.asChosen', { name: choice.name ?? '' }) }]),
    ...builtIn.map((each) => ({ id: each.builtIn, label: t(`templates.builtIn.${each.builtIn}`) })),
    ...ofSchool.map(({ id, name }) => ({ id, label: name })),
  ];
  const value = asOffered ? (choice.builtIn ?? choice.templateId) : AS_CHOSEN;
  const choose = (id: string) => {
    if (id === value || id === AS_CHOSEN) return;
    const known = builtIn.find((each) => each.builtIn === id);
    choosing.mutate(known ? { builtIn: known.builtIn, templateId: null } : { builtIn: null, templateId: id }, {
      onSuccess: () => toast({ tone: 'good', title: t('templates.choose.saved') }),
    });
  };
  return (
    <div className={cx(s.field)}>
      <Select
        label={t('templates.choose.label')}
        hint={t('templates.choose.hint')}
        options={options}
        value={value}
        onChange={choose}
        isDisabled={choosing.isPending}
      />
      <ProblemNotice problem={choosing.error} />
    </div>
  );
}
