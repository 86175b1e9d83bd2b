import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, asIs, call } from '@/shared/api';
import type { components } from '@/generated/api';
import { requestOf, type Draft } from './draft';

export type Template = components['schemas']['BoardTemplateView'];
export type Lane = components['schemas']['LaneView'];
export type CardType = components['schemas']['CardType'];
export type BuiltIn = components['schemas']['BuiltInTemplate'];
export type TemplateChoice = components['schemas']['TemplateChoiceView'];

const KEY = ['board-templates'] as const;

/** The board templates of one's own school, and those that every school has. */
export const templatesQuery = queryOptions({
  queryKey: KEY,
  queryFn: () => call(api.GET('/api/board-templates')),
});

export const templateQuery = (template: string) =>
  queryOptions({
    queryKey: [...KEY, template] as const,
    queryFn: () => call(api.GET('/api/board-templates/{template}', { params: { path: { template } } })),
  });

/** Where a template can be fetched as a file. */
export const templateFile = (template: string) => `/api/board-templates/${encodeURIComponent(template)}/file`;

/** What a file holds; nothing is saved. */
export const readTemplate = (content: Blob): Promise<{ name: string; lanes: Lane[] }> =>
  call(api.POST('/api/board-templates/file', { ...asIs(content, 'application/json') }));

/** Saves a template: a new one, or one that is there if it is still as it was seen. */
export function useSaveTemplate(saved: Template | null) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (draft: Draft): Promise<Template> =>
      call(
        saved === null
          ? api.POST('/api/board-templates', { body: requestOf(draft) })
          : api.PUT('/api/board-templates/{template}', {
              params: { path: { template: saved.id }, query: { version: saved.version } },
              body: requestOf(draft),
            }),
      ),
    onSuccess: (stored) => {
      queries.setQueryData(templateQuery(stored.id).queryKey, stored);
      return queries.invalidateQueries({ queryKey: KEY, exact: true });
    },
  });
}

/** Deletes a template if it is still as it was seen. */
export function useDeleteTemplate() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Template) =>
      call(api.DELETE('/api/board-templates/{template}', { params: { path: { template: id }, query: { version } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY, exact: true }),
  });
}

/** From what the boards of a phase's case are made. */
export const templateChoiceQuery = (phase: string, caseId: string) =>
  queryOptions({
    queryKey: ['phases', phase, 'board-template', caseId] as const,
    queryFn: () => call(api.GET('/api/phases/{phase}/board-template', { params: { path: { phase } } })),
  });

/** Chooses it; other phases on the same case have the same boards. */
export function useChooseTemplate(phase: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: { builtIn: BuiltIn | null; templateId: string | null }): Promise<TemplateChoice> =>
      call(api.PUT('/api/phases/{phase}/board-template', { params: { path: { phase } }, body: wanted })),
    onSettled: () =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'phases' && queryKey[2] === 'board-template',
      }),
  });
}
