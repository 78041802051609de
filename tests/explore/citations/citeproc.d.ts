/** What the tests use of citeproc-js, which comes without types. */
declare module 'citeproc' {
  type Cite = { readonly id: string; readonly prefix: string };
  export class Engine {
    constructor(
      source: {
        readonly retrieveLocale: (language: string) => string;
        readonly retrieveItem: (id: string) => object;
      },
      style: string,
      language: string,
      forceLanguage: boolean,
    );
    updateItems(ids: readonly string[]): void;
    previewCitationCluster(
      cluster: {
        readonly citationItems: readonly Cite[];
        readonly properties: { readonly noteIndex: number };
      },
      before: readonly never[],
      after: readonly never[],
      format: 'text',
    ): string;
  }
}
