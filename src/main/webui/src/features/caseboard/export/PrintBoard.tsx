import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PrintPage, PrintRunContext } from '@/features/session';
import { useFormat } from '@/shared/i18n/format';
import { Button, cx, PageHeader } from '@/shared/ui';
import { useLaneTitle } from '../student/lanes';
import { fileQuery, type BoardFile } from './boardFile';
import { CardOnPaper } from './CardOnPaper';
import s from './PrintBoard.module.css';

/** A board on paper: looked at here, printed or kept as PDF by the browser. */
export default function PrintBoard() {
  const { t } = useTranslation('caseboard');
  const { boardId = '' } = useParams();
  const { data: file } = useSuspenseQuery(fileQuery(boardId));
  const run = useMemo(() => ({ title: file.session, phases: [], sheets: new Set<never>() }), [file]);
  return (
    <>
      <div className={cx(s.screenOnly)}>
        <PageHeader
          title={t('export.title', { team: file.team })}
          lead={t('export.lead')}
          actions={
            <Button kind="primary" onPress={() => window.print()}>
              {t('export.printNow')}
            </Button>
          }
        />
      </div>
      <PrintRunContext value={run}>
        <div className={cx(s.pages)}>
          <PrintPage title={t('student.title')} for={file.team} whose={<TakenAt file={file} />}>
            <Note file={file} />
            <Lanes file={file} />
          </PrintPage>
        </div>
      </PrintRunContext>
    </>
  );
}

function TakenAt({ file }: { file: BoardFile }) {
  const { dayTime } = useFormat();
  return <time dateTime={file.madeAt}>{dayTime(file.madeAt)}</time>;
}

function Note({ file }: { file: BoardFile }) {
  const { t } = useTranslation('caseboard');
  if (!file.note) return null;
  return (
    <p className={cx(s.note)}>
      <strong>{t('student.pinnedBy', { name: file.note.author.name })}</strong> {file.note.text}
    </p>
  );
}

function Lanes({ file }: { file: BoardFile }) {
  const { t } = useTranslation('caseboard');
  const laneTitle = useLaneTitle();
  const numbers = new Map(
    file.lanes.flatMap(({ cards }, lane) => cards.map(({ id }, card) => [id, `${lane + 1}.${card + 1}`] as const)),
  );
  return file.lanes.map((lane, place) => (
    <section key={lane.id} className={cx(s.lane)}>
      <h3>
        {place + 1}. {laneTitle(lane)}
      </h3>
      {lane.cards.length === 0 ? <p className={cx(s.soft)}>{t('student.nothingInLane')}</p> : null}
      {lane.cards.map((card) => (
        <CardOnPaper key={card.id} card={card} numbers={numbers} />
      ))}
    </section>
  ));
}
