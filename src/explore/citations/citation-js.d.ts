/** What Readout uses of Citation.js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly unknown[]);
    format(form: string, options?: Readonly<Record<string, unknown>>): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): {
        readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
      };
      get(plugin: '@csl'): {
        readonly templates: { has(name: string): boolean; add(name: string, style: string): void };
      };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
