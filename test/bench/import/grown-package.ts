import { open, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '@/dataset/dataset';
import type { Complaint, Offer } from '@/dataset/tables';
import { TABLE_SCHEMAS, type TableName } from '@/dataset/schema';
import { describePackage, descriptorText, tableLines } from '@/dataset/write-package';
import { generate } from '@mocks/world/generate';

const PER_WRITE = 20_000;
const BROADCAST_OFFERS = 22;

/**
 * Writes the demo world as a package into a folder, one of its tables grown to so many rows that break no rule: offers (every cell an
 * id or a number) or complaints (eighteen columns, dates and short texts among them;
 * with the long ones a million are more than one string holds).
 */
export async function writeLargePackage(
  folder: string,
  table: 'offers' | 'complaints',
  rows: number,
): Promise<void> {
  const { dataset } = generate(7);
  await mkdir(folder, { recursive: true });
  const descriptor = descriptorText(describePackage(dataset.meta));
  await writeFile(join(folder, 'datapackage.json'), descriptor);
  for (const { name } of TABLE_SCHEMAS) {
    const file = await open(join(folder, `${name}.csv`), 'w');
    const length = name === table ? rows : dataset[name].length;
    const grown = table === 'offers' ? offersFrom(dataset) : complaintsFrom(dataset);
    for (let from = 0; from < Math.max(length, 1); from += PER_WRITE) {
      const to = Math.min(length, from + PER_WRITE);
      await file.write(
        name === table
          ? grownLines(dataset, name, grown, from, to)
          : tableLines(dataset, schemaOf(name), { from, to }),
      );
    }
    await file.close();
  }
}

function schemaOf(table: TableName) {
  const schema = TABLE_SCHEMAS.find(({ name }) => name === table);
  if (!schema) throw new Error(`No table ${table}`);
  return schema;
}

/** As `tableLines`, of rows that are made when they are written. */
function grownLines(
  dataset: Dataset,
  table: TableName,
  rowAt: (place: number) => unknown,
  from: number,
  to: number,
): string {
  const rows = Array.from({ length: to - from }, (_, place) => rowAt(from + place));
  const text = tableLines({ ...dataset, [table]: rows }, schemaOf(table), {
    from: 0,
    to: Infinity,
  });
  return from === 0 ? text : text.slice(text.indexOf('\n') + 1);
}

/** Each broadcast offers its next products, so that no pair comes twice. */
function offersFrom({ offers, broadcasts, products }: Dataset) {
  return (place: number): Offer => {
    const broadcast = Math.floor(place / BROADCAST_OFFERS);
    const product = (broadcast * 7 + (place % BROADCAST_OFFERS)) % products.length;
    const { broadcastId } = broadcasts[broadcast] ?? missing();
    const { productId } = products[product] ?? missing();
    return { ...(offers[place % offers.length] ?? missing()), broadcastId, productId };
  };
}

/** Again and again those of the world, each time under other ids. */
function complaintsFrom({ complaints }: Dataset) {
  return (place: number): Complaint => {
    const complaint = complaints[place % complaints.length] ?? missing();
    return { ...complaint, complaintId: `${complaint.complaintId}-${place}`, narrative: null };
  };
}

function missing(): never {
  throw new Error('The demo world is smaller than this table was grown from');
}
