// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { Mapping } from '@/dataset/mapping';
import { proposeMapping } from '@/dataset/propose-mapping';
import { TABLE_SCHEMAS } from '@/dataset/schema';
import { storedMappings, forgetMappings } from '@/dataset/stored-mappings';
import type { SurveyedFile } from '@/dataset/survey';
import { loadStrings, startI18n } from '@/i18n/i18n';
import { MappingForm } from './mapping-form';
import type { Unmapped } from './reading-worker';
import { VALUE_LABELS } from './value-labels';

beforeAll(async () => {
  await startI18n('en');
  await loadStrings(['data', 'domain']);
});
afterEach(() => {
  cleanup();
  forgetMappings();
});

const column = (header: string, ...values: string[]) => ({
  header,
  examples: values.slice(0, 3),
  values,
  newest: values[0]?.startsWith('2026') ? '2026-03-09' : null,
});

const offers: SurveyedFile = {
  file: '销售.xlsx › 明细',
  headerRow: 2,
  rows: 1200,
  columns: [
    column('场次', 'B1'),
    column('货号', 'G1'),
    column('带货身份', '佣金带货', '说不清'),
    column('单价(元)', '19.9'),
    column('件数', '1,000'),
    column('下单量', '950'),
    column('经办人', '张三'),
  ],
};
/** The other tables, headed as ours. */
const others = TABLE_SCHEMAS.filter(({ name }) => !['offers', 'reviews'].includes(name)).map(
  ({ name, columns }): SurveyedFile => ({
    file: `${name}.csv`,
    headerRow: 1,
    rows: 1,
    columns: columns.map(({ name }) => column(name, name === 'received_at' ? '2026-03-09' : '')),
  }),
);

const unmapped = (): Unmapped => {
  const files = [offers, ...others];
  return {
    kind: 'unmapped',
    survey: {
      files,
      problems: [],
      meta: { title: '', asOf: null, fictional: false, sources: [], licenses: [] },
    },
    choices: proposeMapping(files, VALUE_LABELS),
  };
};

it('is corrected by keyboard alone, says what is wanting, and keeps what was chosen', async () => {
  const onOpen = vi.fn<(mapping: Mapping) => void>();
  const user = userEvent.setup();
  render(<MappingForm unmapped={unmapped()} onOpen={onOpen} onCancel={() => undefined} />);
  expect(screen.getByRole('heading', { name: 'Say what your columns are' })).toHaveFocus();
  const file = within(screen.getByText('销售.xlsx › 明细').closest('li')!);
  expect(file.getByText(/The names of the columns stand in row 2/)).toBeVisible();
  expect(file.getByText('For example 19.9 → ¥19.90')).toBeVisible();
  expect(file.getByText('1 is not known.')).toBeVisible();
  const open = screen.getByRole('button', { name: 'Open these data' });
  expect(open).toBeDisabled();
  const status = screen.getByRole('status');
  expect(status).toHaveTextContent('Give the data a title.');
  expect(status).toHaveTextContent('Give each required column of a file');

  /** Goes on with Tab until it is there. */
  const reach = async (target: HTMLElement) => {
    for (let steps = 0; steps < 80 && document.activeElement !== target; steps++) await user.tab();
    expect(target).toHaveFocus();
  };
  const choose = async (name: string, option: string) => {
    const select = file.getByRole('combobox', { name });
    await reach(select);
    await user.selectOptions(select, option);
  };
  await reach(screen.getByRole('textbox', { name: 'Title of the data' }));
  await user.keyboard('抽检');
  expect(screen.getByLabelText('Last day the data cover')).toHaveValue('2026-03-09');
  await choose('“说不清” is', 'Advertising only');
  await choose('下单量', 'Orders (required)');
  // who gave it before is left out
  await choose('经办人', 'Orders (required)');
  expect(file.getByRole('combobox', { name: '下单量' })).toHaveDisplayValue('Left out');
  await choose('经办人', 'Left out');
  await user.tab({ shift: true });
  await user.selectOptions(file.getByRole('combobox', { name: '下单量' }), 'Orders (required)');
  expect(status).toBeEmptyDOMElement();
  await reach(open);
  await user.keyboard('{Enter}');

  const [[mapping] = []] = onOpen.mock.calls;
  expect(mapping?.meta).toMatchObject({ title: '抽检', asOf: '2026-03-09', fictional: false });
  expect(mapping?.files[0]).toEqual({
    file: '销售.xlsx › 明细',
    table: 'offers',
    headerRow: 2,
    columns: [
      { column: 'broadcast_id', readAs: 'as_is', words: {} },
      { column: 'product_id', readAs: 'as_is', words: {} },
      {
        column: 'seller_role',
        readAs: 'as_is',
        words: { 佣金带货: 'commission', 说不清: 'advertising_only' },
      },
      { column: 'price_fen', readAs: 'yuan', words: {} },
      { column: 'units', readAs: 'written', words: {} },
      { column: 'orders', readAs: 'as_is', words: {} },
      null,
    ],
  });
  expect(storedMappings()).toContain('说不清');
});
