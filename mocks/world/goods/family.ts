/** Wording in both languages. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** What the seller said of the goods, and what the buyer says they turned out to be. */
export interface Claim {
  said: Bilingual;
  found: Bilingual;
}

/** One kind of goods, with the ways in which it goes wrong. */
export interface Kind extends Bilingual {
  /** Typical price, yuan. */
  price: number;
  adjectives: string[];
  specs: string[];
  /** Clauses that follow "after it arrived, …". `{n}` stands for a small number. */
  faults: Bilingual[];
  claims: Claim[];
  harms: Bilingual[];
}

type Wording = readonly [zh: string, en: string, only?: string];
type ClaimWording = readonly [
  saidZh: string,
  foundZh: string,
  saidEn: string,
  foundEn: string,
  only?: string,
];

/**
 * The kinds of goods of one family, which share most of their wording. A row's last text names the kinds it fits,
 * parted by spaces; without one it fits them all.
 * @throws RangeError when a kind is left without a fault, a claim or a harm
 */
export function family(rows: {
  kinds: readonly (readonly [zh: string, en: string, price: number])[];
  adjectives: string;
  specs: string;
  faults: readonly Wording[];
  claims: readonly ClaimWording[];
  harms: readonly Wording[];
}): Kind[] {
  return rows.kinds.map(([zh, en, price]) => {
    const fits = (only: string | undefined) => only === undefined || only.split(' ').includes(zh);
    const both = (list: readonly Wording[]) =>
      list.filter((row) => fits(row[2])).map((row) => ({ zh: row[0], en: row[1] }));
    const kind: Kind = {
      zh,
      en,
      price,
      adjectives: rows.adjectives.split(' '),
      specs: rows.specs.split(' '),
      faults: both(rows.faults),
      claims: rows.claims
        .filter((row) => fits(row[4]))
        .map((row) => ({ said: { zh: row[0], en: row[2] }, found: { zh: row[1], en: row[3] } })),
      harms: both(rows.harms),
    };
    if (kind.faults.length < 3 || kind.claims.length === 0 || kind.harms.length === 0) {
      throw new RangeError(`Too little can go wrong with ${en}.`);
    }
    return kind;
  });
}
