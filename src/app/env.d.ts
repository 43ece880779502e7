interface ImportMetaEnv {
  /** Changes with the API's contract. */
  readonly CONTRACT: string;
}
