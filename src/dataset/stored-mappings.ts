const STORED_MAPPINGS = 'castcheck.mappings';

/** What this browser keeps of how files were mapped, as it stands; null where there is nothing, or storage is refused. */
export function storedMappings(): string | null {
  try {
    return localStorage.getItem(STORED_MAPPINGS);
  } catch {
    return null;
  }
}

/** Does nothing where the browser refuses storage: they are then proposed anew. */
export function storeMappings(text: string): void {
  try {
    localStorage.setItem(STORED_MAPPINGS, text);
  } catch {
    // as said
  }
}

export function forgetMappings(): void {
  try {
    localStorage.removeItem(STORED_MAPPINGS);
  } catch {
    // where nothing can be stored, there is nothing to forget
  }
}
