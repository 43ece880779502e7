interface ImportMetaEnv {
  /** Changes with the API's contract. */
  readonly CONTRACT: string;
  /** Whether it stands before a real API, and holds no demo. */
  readonly LIVE: boolean;
  /** Of a live build, beside the page's own: what the page's policy lets it talk to. */
  readonly API_ORIGINS: readonly string[];
  /** Of a live build: where its API is; else `config.json` says it. */
  readonly VITE_API_URL?: string;
  /** With `VITE_API_URL`: the script of this site that sends each request. */
  readonly VITE_API_HOOK?: string;
}
