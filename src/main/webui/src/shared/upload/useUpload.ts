import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, problemOf } from '@/shared/api';

/** The server refuses larger files; they are not even sent. */
export const MOST_BYTES = 1024 * 1024;

/** What a preview must say so that it can be confirmed. */
export interface Plan {
  digest: string;
  confirmable: boolean;
}

interface UploadWays<P extends Plan, R> {
  /** Asks what taking the file over would do; nothing is saved. */
  preview: (content: Blob) => Promise<P>;
  /** Takes over what was previewed under this digest. */
  confirm: (content: Blob, digest: string) => Promise<R>;
  onDone: (result: R) => void | Promise<void>;
}

/** A file on its way in: chosen, previewed, confirmed. Its bytes are kept, so that what is confirmed is what was seen. */
export function useUpload<P extends Plan, R>({ preview, confirm, onDone }: UploadWays<P, R>) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const look = useMutation({
    mutationFn: async (chosen: File) => {
      if (chosen.size > MOST_BYTES) throw tooLarge(t('upload.tooLarge'));
      const content = new Blob([await chosen.arrayBuffer()]);
      return { content, plan: await preview(content) };
    },
  });
  const take = useMutation({
    mutationFn: ({ content, plan }: { content: Blob; plan: P }) => confirm(content, plan.digest),
    onSuccess: onDone,
  });
  const choose = (chosen: File) => {
    setFile(chosen);
    take.reset();
    look.mutate(chosen);
  };
  return {
    file,
    choose,
    /** What the file would do, once that is known. */
    plan: look.data?.plan,
    previewing: look.isPending,
    previewProblem: look.error,
    previewAgain: () => file && choose(file),
    take: () => look.data && take.mutate(look.data),
    taking: take.isPending,
    takeProblem: take.error,
    /** Something was changed since the preview: only another preview helps. */
    outdated: take.error !== null && problemOf(take.error).status === 409,
  };
}

export type Upload<P extends Plan, R> = ReturnType<typeof useUpload<P, R>>;

function tooLarge(detail: string): ProblemError {
  return new ProblemError({ code: 'file.too-large', title: '', detail, status: 413 });
}
