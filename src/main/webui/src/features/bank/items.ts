import { queryOptions } from '@tanstack/react-query';
import { courseKey } from '@/features/course';
import { api, asIs, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type Item = components['schemas']['ItemView'];
export type ItemsPlan = components['schemas']['ItemsPlanView'];
export type PlannedItem = components['schemas']['PlannedItemView'];
export type Remark = components['schemas']['GiftRemarkView'];
export type ItemOption = components['schemas']['OptionView'];

/** The questions of a course with their keys; for staff. */
export const itemsQuery = (courseId: string) =>
  queryOptions({
    queryKey: [...courseKey(courseId), 'items'] as const,
    queryFn: () => call(api.GET('/api/courses/{course}/items', { params: { path: { course: courseId } } })),
  });

/** What taking a GIFT file over would do; its bytes go as they are, because the server judges their encoding. */
export function previewItems(courseId: string, content: Blob): Promise<ItemsPlan> {
  const params = { path: { course: courseId } };
  return call(api.POST('/api/courses/{course}/items/preview', { params, ...asIs(content, 'text/plain') }));
}

/** Adds the file's new items, written in this language, if it still does what the preview with this digest showed. */
export function takeItems(courseId: string, language: string, content: Blob, digest: string) {
  const params = { path: { course: courseId }, query: { language, digest } };
  return call(api.POST('/api/courses/{course}/items', { params, ...asIs(content, 'text/plain') }));
}

/** The items in which every word that was typed is found: in number, title, stem, options or rationale. */
export function found(items: readonly Item[], typed: string): Item[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    const text = [item.number, item.title, item.stem, item.rationale, ...item.options.map((option) => option.text)]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
