import Papa from 'papaparse';
import type { Endpoint } from '@/contract/endpoint';
import { isFormulaLike } from '@/dataset/formula-cells';
import { agreed } from './check-answers';
import { NOTHING_THERE, differs, fault, type Check } from './check';
import { REQUESTS, type Name } from './requests';

const FAULTS_TOLD = 5;

/** What is sent as a table of text. */
export function csvChecks(name: Name, endpoint: Endpoint): Check[] {
  if (endpoint.streams !== 'text/csv') return [];
  return [
    {
      name,
      endpoint,
      claim: 'tells how many rows there are, as many as in its header, and no cell is a formula',
      writes: false,
      run: async ({ ask, known }) => {
        const asked = await REQUESTS[name].asked(known);
        if (!asked) return NOTHING_THERE;
        const answer = await ask(endpoint, asked);
        const faults = agreed(endpoint, answer);
        if (faults.length > 0) return faults;
        const { data } = Papa.parse<string[]>(String(answer.json).replace(/^\uFEFF/, ''), {
          skipEmptyLines: true,
        });
        const [header = [], ...rows] = data;
        const cells = rows.flatMap((row, line) =>
          row.map((cell, column) => ({ cell, at: `row ${line + 1}, ${header[column] ?? column}` })),
        );
        return [
          ...differs('X-Total-Count', String(rows.length), answer.rows ?? 'none'),
          ...rows
            .filter((row) => row.length !== header.length)
            .slice(0, 1)
            .map((row) => fault('cells in a row', header.length, row.length)),
          ...cells
            .filter(({ cell }) => isFormulaLike(cell) && Number.isNaN(Number(cell)))
            .slice(0, FAULTS_TOLD)
            .map(({ cell, at }) =>
              fault(at, 'an apostrophe before what a spreadsheet would run', cell),
            ),
        ];
      },
    },
  ];
}
