import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/shared/api';
import {
  Actions,
  Button,
  Checkbox,
  ChoiceRows,
  cx,
  Dialog,
  ProblemNotice,
  Select,
  TextField,
  toast,
} from '@/shared/ui';
import { courseChoices, NAMINGS, usePropose, type Naming, type Partnership, type Partnerships } from './partnerships';
import s from './Partnerships.module.css';

interface ProposeProps {
  desk: Partnerships;
  trigger: ReactNode;
  /** What is in force, when other terms are proposed in its place. */
  former?: Partnership;
}

/** Asks for the terms, and proposes them to the other school. */
export function Propose({ desk, trigger, former }: ProposeProps) {
  const { t } = useTranslation('institution');
  const title = former ? t('partnerships.amendTitle', { school: former.other.name }) : t('partnerships.propose');
  return (
    <Dialog title={title} trigger={trigger} width="wide">
      {(close) => <Terms desk={desk} former={former} onDone={close} />}
    </Dialog>
  );
}

interface TermsProps {
  desk: Partnerships;
  former: Partnership | undefined;
  onDone: () => void;
}

function Terms({ desk, former, onDone }: TermsProps) {
  const { t } = useTranslation('institution');
  const proposing = usePropose();
  const [partner, setPartner] = useState(former?.other.id ?? null);
  const [chosen, choose] = useState<string[]>(former?.courses.map(({ id }) => id) ?? []);
  const [naming, setNaming] = useState<Naming | null>(former?.naming ?? null);
  const [teamResults, setTeamResults] = useState(former?.teamResults ?? true);
  const [individualResults, setIndividualResults] = useState(former?.individualResults ?? false);
  const [lastDay, setLastDay] = useState(former?.lastDay ?? '');
  const [purpose, setPurpose] = useState(former?.purpose ?? '');
  const [tried, setTried] = useState(false);
  const courses = courseChoices(desk, partner);
  const named = courses.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
  const sound =
    partner !== null && naming !== null && named.length > 0 && lastDay >= desk.today && purpose.trim() !== '';
  const wrong = (where: string, missing: boolean, words: string) =>
    (tried && missing ? words : undefined) ??
    (proposing.error ? problemOf(proposing.error).faults.find((fault) => fault.where === where)?.detail : undefined);
  const propose = () => {
    setTried(true);
    if (partner === null || naming === null || !sound) return;
    proposing.mutate(
      {
        partnerId: partner,
        courseIds: named,
        naming,
        teamResults,
        individualResults,
        lastDay,
        purpose: purpose.trim(),
      },
      {
        onSuccess: () => {
          toast({ tone: 'good', title: t('partnerships.proposed'), detail: t('partnerships.proposedDetail') });
          onDone();
        },
      },
    );
  };
  const partnerError = wrong('partnerId', partner === null, t('partnerships.partnerMissing'));
  const namingError = wrong('naming', naming === null, t('partnerships.namingMissing'));
  const coursesError = wrong('courseIds', named.length === 0, t('partnerships.coursesMissing'));
  return (
    <form
      className={cx(s.form)}
      onSubmit={(event) => {
        event.preventDefault();
        propose();
      }}
    >
      {former ? (
        <p>{t('partnerships.amendDetail')}</p>
      ) : (
        <Select
          label={t('partnerships.partner')}
          options={desk.schools.map(({ id, name }) => ({ id, label: name }))}
          value={partner}
          onChange={setPartner}
          placeholder={t('partnerships.choose')}
          {...(partnerError === undefined ? {} : { error: partnerError })}
        />
      )}
      <fieldset className={cx(s.group)}>
        <legend>{t('partnerships.courses')}</legend>
        <p className={cx(s.hint)}>{t('partnerships.coursesHint')}</p>
        {courses.length === 0 ? <p>{t('partnerships.noCourses')}</p> : null}
        {courses.map((course) => (
          <Checkbox
            key={course.id}
            isSelected={chosen.includes(course.id)}
            onChange={(yes) => choose(yes ? [...chosen, course.id] : chosen.filter((id) => id !== course.id))}
          >
            {course.title}
          </Checkbox>
        ))}
        {coursesError ? <p className={cx(s.error)}>{coursesError}</p> : null}
      </fieldset>
      <fieldset className={cx(s.group)}>
        <legend id="naming">{t('partnerships.naming')}</legend>
        <p className={cx(s.hint)}>{t('partnerships.namingHint')}</p>
        <ChoiceRows
          label={t('partnerships.naming')}
          labelledBy="naming"
          choices={NAMINGS.map((each) => ({
            id: each,
            content: (
              <>
                {t(`partnerships.namingOf.${each}`)}
                <span className={cx(s.meaning)}>{t(`partnerships.namingMeans.${each}`)}</span>
              </>
            ),
          }))}
          value={naming}
          onChange={(id) => setNaming(NAMINGS.find((each) => each === id) ?? null)}
        />
        {namingError ? <p className={cx(s.error)}>{namingError}</p> : null}
      </fieldset>
      <fieldset className={cx(s.group)}>
        <legend>{t('partnerships.shared')}</legend>
        <p className={cx(s.hint)}>{t('partnerships.namesShared')}</p>
        <Checkbox isSelected={teamResults} onChange={setTeamResults}>
          {t('partnerships.teamResults')}
        </Checkbox>
        <Checkbox isSelected={individualResults} onChange={setIndividualResults}>
          {t('partnerships.individualResults')}
        </Checkbox>
      </fieldset>
      <TextField
        label={t('partnerships.lastDay')}
        hint={t('partnerships.lastDayHint')}
        type="date"
        value={lastDay}
        onChange={setLastDay}
        error={wrong('lastDay', lastDay < desk.today, t('partnerships.lastDayMissing'))}
      />
      <TextField
        label={t('partnerships.purpose')}
        hint={t('partnerships.purposeHint')}
        rows={3}
        value={purpose}
        onChange={setPurpose}
        maxLength={1000}
        error={wrong('purpose', purpose.trim() === '', t('partnerships.purposeMissing'))}
      />
      <ProblemNotice problem={proposing.error} />
      <Actions>
        <Button kind="primary" type="submit" isPending={proposing.isPending}>
          {t('partnerships.send')}
        </Button>
      </Actions>
    </form>
  );
}
