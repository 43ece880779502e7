// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { json } from '@/ui/test-page';
import { renderReply } from './render-reply';
import { WORDS, sent } from './reply-fixture';

afterEach(cleanup);

const CODE = '914403001922038216';
const problem = (status: number, errors: { pointer: string; detail: string }[] = []) =>
  json({ type: 'about:blank', title: 'Problem', status, errors }, status);

async function fill(user: ReturnType<typeof userEvent.setup>, words = WORDS) {
  await user.type(await screen.findByLabelText('Your statement'), words);
  await user.type(screen.getByLabelText(/Unified social credit code/), CODE);
}

describe('replying as the seller', () => {
  it('sends what was typed and goes to where it stands', async () => {
    const user = userEvent.setup();
    const { asked, router } = await renderReply((_, __, { method }) =>
      method === 'POST' ? json(sent, 201) : undefined,
    );
    await fill(user);
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByRole('heading', { name: 'The reply' })).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/reply/RE-20261031-7F3KQZ');
    expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
      streamerId: 's1',
      kind: 'statement',
      text: WORDS,
      creditCode: CODE,
      part: null,
    });
  });

  it.each([
    [403, /this role may not/],
    [422, /not accepted/],
    [500, /the server failed/],
  ])(
    'keeps what was typed through a %s, and tries again under the same key',
    async (status, why) => {
      const user = userEvent.setup();
      const { asked } = await renderReply((_, __, { method }) =>
        method === 'POST' ? problem(status, [{ pointer: '/text', detail: 'is odd' }]) : undefined,
      );
      await fill(user);
      await user.click(screen.getByRole('button', { name: 'Send' }));
      expect(await screen.findByRole('alert')).toHaveTextContent(why);
      expect(screen.getByLabelText('Your statement')).toHaveValue(WORDS);
      await user.click(screen.getByRole('button', { name: 'Send' }));
      const keys = asked.flatMap(({ method, headers }) =>
        method === 'POST' ? [headers.get('Idempotency-Key')] : [],
      );
      expect(keys).toHaveLength(2);
      expect(new Set(keys).size).toBe(1);
    },
  );

  it('keeps what was typed where the network is gone', async () => {
    const user = userEvent.setup();
    await renderReply((_, __, { method }) => {
      if (method === 'POST') throw new TypeError('offline');
      return undefined;
    });
    await fill(user);
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('the network is gone');
    expect(screen.getByLabelText('Your statement')).toHaveValue(WORDS);
  });

  it('asks the proof of the part, and sends nothing without one', async () => {
    const user = userEvent.setup();
    const { asked } = await renderReply();
    await user.selectOptions(await screen.findByLabelText('What you want to do'), 'correction');
    await user.selectOptions(screen.getByLabelText('What is wrong'), 'identity');
    expect(screen.getByLabelText('Business licence number')).toBeInTheDocument();
    expect(screen.queryByLabelText('Inspection report number')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(screen.getByLabelText('Business licence number')).toHaveAccessibleDescription(
      'Give the number of at least one document.',
    );
    expect(screen.getByLabelText('Business licence number')).toHaveFocus();
    expect(asked.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('says as it is typed what is wrong with a code, and points out a private number and blanks it', async () => {
    const user = userEvent.setup();
    await renderReply();
    const code = await screen.findByLabelText(/Unified social credit code/);
    await user.type(code, '91440300192203821');
    expect(code).toHaveAccessibleDescription(/The code has 18 characters/);
    await user.type(screen.getByLabelText('Your statement'), 'Call me on 13800138000 at once.');
    expect(screen.getByText('a telephone number: 13800138000')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Blank 13800138000' }));
    expect(screen.getByLabelText('Your statement')).toHaveValue('Call me on *** at once.');
    expect(screen.queryByText(/should stay private/)).not.toBeInTheDocument();
  });
});
