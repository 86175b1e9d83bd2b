import { useIsFetching, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Button, ButtonLink, Checkbox, cx, EmptyState, Notice, NumberField, PageHeader, Progress } from '@/shared/ui';
import type { Phase } from '../phase';
import { PhaseView } from '../phaseViews';
import { attendanceQuery } from '../staff/attendance';
import { sessionQuery, type PreparedSession } from '../staff/sessions';
import { Cover } from './Cover';
import { Guide } from './Guide';
import { PrintRunContext, SHEETS, TeamOnPaperContext, teamsOnPaper, type Sheet, type TeamOnPaper } from './printRun';
import s from './PrintPack.module.css';

/** So many teams more are laid out at a time, so that the window stays alive. */
const AT_A_TIME = 4;

/** Everything on paper, for the day on which everything stops: chosen here, printed by the browser. */
export default function PrintPack() {
  const { t } = useTranslation('session');
  const { sessionId = '' } = useParams();
  const { data: session } = useSuspenseQuery(sessionQuery(sessionId));
  const attendance = useQuery(attendanceQuery(sessionId)).data;
  const [sheets, setSheets] = useState<ReadonlySet<Sheet>>(() => new Set(SHEETS));
  const [named, setNamed] = useState(true);
  const [from, setFrom] = useState(1);
  const [to, setTo] = useState(9999);
  const [wanted, setWanted] = useState(1);
  const [choice, setChoice] = useState(0);
  const all = useMemo(() => teamsOnPaper(attendance?.teams ?? [], named), [attendance, named]);
  const last = Math.max(1, ...all.map(({ number }) => number));
  const teams = all.filter(({ number }) => number >= from && number <= to);
  const laidOut = useLaidOut(Math.min(wanted, teams.length), choice);
  const settled = useIsFetching() === 0;
  const run = useMemo(() => ({ title: session.title, phases: session.phases, sheets }), [session, sheets]);
  const printing = wanted > 1 && laidOut < teams.length;
  usePrintOnce(wanted > 1 && laidOut >= teams.length && settled, choice);
  const anew =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setWanted(1);
      setChoice(choice + 1);
      set(value);
    };
  return (
    <>
      <div className={cx(s.screenOnly)}>
        <PageHeader
          context={<Link to={`/sessions/${sessionId}/prepare`}>{session.title}</Link>}
          title={t('paper.pack.title')}
          lead={t('paper.pack.lead')}
          actions={
            <>
              <ButtonLink to={`/sessions/${sessionId}/paper-results`}>{t('paper.results.title')}</ButtonLink>
              <Button
                kind="primary"
                isPending={printing}
                isDisabled={teams.length === 0}
                onPress={() => (laidOut >= teams.length && wanted > 1 ? window.print() : setWanted(9999))}
              >
                {t('paper.pack.print', { count: teams.length })}
              </Button>
            </>
          }
        />
        <div className={cx(s.choice)}>
          <Notice tone="wait" title={t('paper.pack.secret')}>
            <p>{t('paper.pack.secretDetail')}</p>
          </Notice>
          <fieldset className={cx(s.sheets)}>
            <legend>{t('paper.pack.what')}</legend>
            {SHEETS.map((sheet) => (
              <Checkbox
                key={sheet}
                isSelected={sheets.has(sheet)}
                onChange={anew((on: boolean) => setSheets(toggled(sheets, sheet, on)))}
              >
                {t(`paper.sheet.${sheet}`)}
              </Checkbox>
            ))}
          </fieldset>
          <Checkbox isSelected={named} onChange={anew(setNamed)}>
            {t('paper.pack.named')}
          </Checkbox>
          <div className={cx(s.teams)}>
            <NumberField label={t('paper.pack.from')} value={from} onChange={anew(setFrom)} min={1} max={last} />
            <NumberField
              label={t('paper.pack.to')}
              value={Math.min(to, last)}
              onChange={anew(setTo)}
              min={1}
              max={last}
            />
          </div>
          {printing ? (
            <Progress label={t('paper.pack.layingOut')} value={laidOut} max={teams.length} />
          ) : (
            <p>{t(wanted > 1 ? 'paper.pack.allShown' : 'paper.pack.preview', { count: teams.length })}</p>
          )}
          {attendance && teams.length === 0 ? (
            <EmptyState title={t('paper.pack.noTeams')}>{t('paper.pack.noTeamsDetail')}</EmptyState>
          ) : null}
        </div>
      </div>
      <PrintRunContext value={run}>
        <div className={cx(s.pages)}>
          <StaffPages session={session} sheets={sheets} />
          {teams.slice(0, laidOut).map((team) => (
            <TeamPages key={team.teamId} team={team} session={session} covers={sheets.has('cover')} />
          ))}
        </div>
      </PrintRunContext>
    </>
  );
}

function toggled(sheets: ReadonlySet<Sheet>, sheet: Sheet, on: boolean): ReadonlySet<Sheet> {
  return new Set(SHEETS.filter((other) => (other === sheet ? on : sheets.has(other))));
}

/** Grows to the number of teams step by step; begins anew with each choice. */
function useLaidOut(wanted: number, choice: number): number {
  const [laid, setLaid] = useState({ choice, count: 1 });
  const count = laid.choice === choice ? laid.count : 1;
  useEffect(() => {
    if (count >= wanted) return undefined;
    const frame = requestAnimationFrame(() => setLaid({ choice, count: count + AT_A_TIME }));
    return () => cancelAnimationFrame(frame);
  }, [choice, count, wanted]);
  return Math.min(count, wanted);
}

/** Opens the browser's print window when everything that was chosen is laid out, and not again when data comes anew. */
function usePrintOnce(ready: boolean, choice: number): void {
  const printed = useRef<number>(null);
  useEffect(() => {
    if (!ready || printed.current === choice) return undefined;
    const frame = requestAnimationFrame(() => {
      printed.current = choice;
      window.print();
    });
    return () => cancelAnimationFrame(frame);
  }, [ready, choice]);
}

function StaffPages({ session, sheets }: { session: PreparedSession; sheets: ReadonlySet<Sheet> }) {
  return (
    <>
      {sheets.has('guide') ? <Guide /> : null}
      {sheets.has('key') ? <OfPhases session={session} place="printKey" /> : null}
    </>
  );
}

interface TeamPagesProps {
  team: TeamOnPaper;
  session: PreparedSession;
  covers: boolean;
}

const TeamPages = memo(function TeamPages({ team, session, covers }: TeamPagesProps) {
  return (
    <TeamOnPaperContext value={team}>
      {covers ? <Cover team={team} /> : null}
      <OfPhases session={session} place="print" />
    </TeamOnPaperContext>
  );
});

function OfPhases({ session, place }: { session: PreparedSession; place: 'print' | 'printKey' }) {
  return session.phases.map((phase: Phase) => (
    <PhaseView key={phase.id} place={place} sessionId={session.id} courseId={session.courseId} phase={phase} />
  ));
}
