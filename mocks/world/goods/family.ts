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

export interface Noun extends Bilingual {
  /** Typical price, yuan. */
  price: number;
}

/** Goods that go wrong in the same ways, so that a complaint's wording fits what was bought. */
export interface Family {
  nouns: Noun[];
  adjectives: string[];
  specs: string[];
  /** Clauses that follow "after it arrived, …". `{n}` stands for a small number. */
  faults: Bilingual[];
  claims: Claim[];
  harms: Bilingual[];
}

const bilingual = ([zh, en]: readonly [string, string]): Bilingual => ({ zh, en });

/** Puts a family together from compact rows. */
export function family(rows: {
  nouns: readonly (readonly [zh: string, en: string, price: number])[];
  adjectives: string;
  specs: string;
  faults: readonly (readonly [zh: string, en: string])[];
  claims: readonly (readonly [saidZh: string, foundZh: string, saidEn: string, foundEn: string])[];
  harms: readonly (readonly [zh: string, en: string])[];
}): Family {
  return {
    nouns: rows.nouns.map(([zh, en, price]) => ({ zh, en, price })),
    adjectives: rows.adjectives.split(' '),
    specs: rows.specs.split(' '),
    faults: rows.faults.map(bilingual),
    claims: rows.claims.map(([saidZh, foundZh, saidEn, foundEn]) => ({
      said: { zh: saidZh, en: saidEn },
      found: { zh: foundZh, en: foundEn },
    })),
    harms: rows.harms.map(bilingual),
  };
}
