// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import * as fc from 'fast-check';
import { getI18n } from 'react-i18next';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { startI18n } from '@/i18n/i18n';
import { ProblemList } from './problem-list';

beforeAll(async () => {
  await startI18n();
  await getI18n().loadNamespaces(['data', 'common']);
});
afterEach(cleanup);

const elementsOf = (container: HTMLElement) =>
  [...container.querySelectorAll('*')].map(({ tagName }) => tagName);

function renderProblem(text: string) {
  return render(
    <ProblemList
      title="Problems"
      count={1}
      problems={[
        {
          severity: 'error',
          file: text,
          row: 2,
          column: text,
          value: text,
          rule: 'unsafe_path',
          params: {},
        },
      ]}
    />,
  );
}

it('shows what stands in a file as the text that it is, whatever it is', () => {
  const { container } = renderProblem('x');
  const plain = elementsOf(container);
  cleanup();
  const markup = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<img src=x onerror=alert(1)>',
          '<script>',
          '</td>',
          '&lt;',
          '{{value}}',
          '$t(x)',
        ),
        fc.string({ unit: 'grapheme', maxLength: 5 }),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(markup, (text) => {
      const { container } = renderProblem(text);
      expect(elementsOf(container)).toEqual(plain);
      const [file, , column, value] = container.querySelectorAll('tbody :is(th, td)');
      for (const cell of [file, column, value]) expect(cell?.textContent).toBe(text);
      cleanup();
    }),
    { numRuns: 40 },
  );
});
