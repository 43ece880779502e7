// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { ApiError } from '@/api/api-error';
import { startI18n } from '@/i18n/i18n';
import { ErrorState } from './error-state';

beforeAll(async () => {
  localStorage.setItem('castcheck.language', 'en');
  await startI18n();
});
afterEach(cleanup);

const answered = (status: number, detail?: string) =>
  new ApiError({
    kind: 'problem',
    endpoint: 'getStreamer',
    problem: { type: 'about:blank', title: 'Refused', status, ...(detail && { detail }) },
  });

it.each([
  ['no connection', new ApiError({ kind: 'network', endpoint: 'x' }), 'could not be reached'],
  [
    'a browser without service workers',
    new ApiError({ kind: 'demo', endpoint: 'x' }),
    'only over https or on localhost',
  ],
  ['403', answered(403), 'may not see this (403)'],
  ['404', answered(404), 'nothing here under that name (404)'],
  ['500', answered(500), 'error 500'],
  ['503', answered(503), 'error 503'],
  ['a fault of the page', new TypeError('x is undefined'), 'This page failed'],
])('words %s as something a person can act on', (_, error, words) => {
  render(<ErrorState error={error} />);
  expect(screen.getByRole('alert')).toHaveTextContent(words);
});

const refused = (endpoint: string, rest: object) =>
  new ApiError({
    kind: 'problem',
    endpoint,
    problem: { type: 'about:blank', title: 'Not allowed for this role', status: 403, ...rest },
  });

it('says what was refused, as whom it was asked and who may, and offers to ask as somebody else', async () => {
  const error = refused('saveView', { role: 'read_only', allowedRoles: ['consumer', 'regulator'] });
  render(<ErrorState error={error} />);
  expect(
    await screen.findByText(
      'You are asking as “Read-only staff”. Saving a view is open only to: Consumer or Regulator (403).',
    ),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: 'Ask as somebody else' })).toBeVisible();
});

it('names no one as allowed where the server names no one', async () => {
  render(<ErrorState error={refused('getMeta', { role: 'consumer' })} />);
  expect(
    await screen.findByText('You are asking as “Consumer”. What was asked for is refused (403).'),
  ).toBeVisible();
});

it('passes on what the server says about a request it refuses', () => {
  render(<ErrorState error={answered(422, 'The window ends after the data do.')} />);
  expect(screen.getByRole('alert')).toHaveTextContent('The window ends after the data do.');
});

it('never shows the words of a programming error', () => {
  render(<ErrorState error={new TypeError('x is undefined')} />);
  expect(screen.getByRole('alert')).not.toHaveTextContent('undefined');
});

it('offers to try again where that can be done', async () => {
  const onRetry = vi.fn<() => void>();
  render(<ErrorState error={answered(500)} onRetry={onRetry} />);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
  cleanup();
  render(<ErrorState error={answered(500)} />);
  expect(screen.queryByRole('button')).toBeNull();
});
