// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderCard } from './render-card';

const LINK = `${location.origin}/check/s1`;

/** Gives this browser a share sheet that notes what it was asked to share. */
function withShareSheet() {
  const shared: ShareData[] = [];
  vi.stubGlobal(
    'navigator',
    Object.assign(Object.create(navigator) as Navigator, {
      share: (data: ShareData) => {
        shared.push(data);
        return Promise.resolve();
      },
      canShare: () => true,
    }),
  );
  return shared;
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  // nothing is drawn here
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function openSharing(settings: Parameters<typeof renderCard>[0] = {}) {
  await renderCard(settings);
  const share = settings.language === 'zh' ? '分享' : 'Share';
  await userEvent.click(await screen.findByRole('button', { name: share }));
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByRole('textbox');
  return dialog;
}

describe('sharing a card', () => {
  it('loads nothing of it before she asks for it', async () => {
    await renderCard();
    await screen.findByRole('button', { name: 'Share' });
    expect(screen.queryByRole('textbox', { name: 'Link' })).not.toBeInTheDocument();
  });

  it('gives the card’s address with its period, and keeps her problem to herself', async () => {
    const dialog = await openSharing({ at: '/check/s1?window=365d&issue=safety' });
    expect(within(dialog).getByLabelText('Link')).toHaveValue(`${LINK}?window=365d`);
  });

  it('hands the system verdict, date, source and what it is not, in English', async () => {
    const shared = withShareSheet();
    const dialog = await openSharing();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Send…' }));
    expect(shared).toEqual([
      {
        title: '小满家的直播间 · seller’s card',
        text: '小满家的直播间 (Heron Live · Room 88001234 · Zhejiang): Serious concerns. By records to 31 May 2026, Castcheck. Complaints are what people said, not findings. Demo data, fictional.',
        url: LINK,
      },
    ]);
  });

  it('hands the system the same in Chinese', async () => {
    const shared = withShareSheet();
    const dialog = await openSharing({ language: 'zh' });
    await userEvent.click(within(dialog).getByRole('button', { name: '发送…' }));
    expect(shared[0]?.text).toBe(
      '小满家的直播间（白鹭直播 · 直播间号 88001234 · 浙江）：有严重疑点。依据截至2026年5月31日的记录，来自播查。投诉是消费者的陈述，不是认定的事实。演示数据，纯属虚构。',
    );
  });

  it('has no button for a sheet that the browser has not', async () => {
    const dialog = await openSharing();
    expect(within(dialog).getByRole('button', { name: 'Copy the link' })).toBeInTheDocument();
    expect(within(dialog).queryByRole('button', { name: /Send/ })).not.toBeInTheDocument();
  });

  it('says that no picture could be drawn, and leaves the other ways', async () => {
    const dialog = await openSharing();
    expect(await within(dialog).findByText(/could not be drawn/)).toBeInTheDocument();
    expect(within(dialog).getByRole('img', { name: /QR code/ })).toBeInTheDocument();
  });

  it('prints the card, not the dialog, with the way back to it', async () => {
    const dialog = await openSharing();
    const atPrint = { open: true, said: '' };
    const print = vi.fn(() => {
      atPrint.open = dialog.hasAttribute('open');
      atPrint.said = document.body.textContent;
    });
    vi.stubGlobal('print', print);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Print the card' }));
    expect(print).toHaveBeenCalledOnce();
    expect(atPrint.open).toBe(false);
    expect(atPrint.said).toContain(LINK);
  });
});
