import { useSuspenseQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { Link } from 'react-router';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeEach, expect, test, vi } from 'vitest';
import { ProblemError } from '@/shared/api';
import { Screen } from './Screen';

const answer = vi.fn<() => Promise<string>>();

function Teams() {
  const { data } = useSuspenseQuery({ queryKey: ['teams'], queryFn: answer });
  return <p>{data}</p>;
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // React reports what a boundary catches
  answer.mockRejectedValue(
    new ProblemError({ code: 'teaming.no-set', title: '', status: 404, detail: 'There is no such team set.' }),
  );
  const children = [
    { path: '/', Component: Teams },
    { path: '/courses', element: <p>all courses</p> },
  ];
  const frame = (
    <>
      <Link to="/courses">Courses</Link>
      <Screen />
    </>
  );
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <RouterProvider router={createMemoryRouter([{ element: frame, children }])} />
    </QueryClientProvider>,
  );
});

test('a failure is told in its place and can be tried again', async () => {
  expect((await screen.findByRole('alert')).textContent).toContain('There is no such team set.');
  answer.mockResolvedValue('four teams');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('four teams');
});

test('going elsewhere leaves the failure behind', async () => {
  await screen.findByRole('alert');
  await userEvent.click(screen.getByRole('link', { name: 'Courses' }));
  await screen.findByText('all courses');
  expect(screen.queryByRole('alert')).toBeNull();
});
