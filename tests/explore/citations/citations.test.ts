import { AST } from 'astrocite-ris';
import { parse as parseBibtex } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { type CitationContext, citeEvent, citeQuote } from '../../../src/explore/citations/citation.ts';
import { writeBibtex } from '../../../src/explore/citations/write-bibtex.ts';
import { writeChicago } from '../../../src/explore/citations/write-chicago.ts';
import { writeRis } from '../../../src/explore/citations/write-ris.ts';
import { eventOf, published } from '../support/real-corpus.ts';
const context={timeline:published,page:'https://example.org/readout/',accessed:'2026-11-21'};
test('x',()=>{
 for (const e of [eventOf('2025-01-26-starmer-trump-call'),eventOf('2024-09-10-uk-us-strategic-dialogue')]) {
 for (const c of [citeEvent(e,context),citeQuote(e,0,context)]) {
  console.log(writeChicago(c)); console.log(writeBibtex(c)); console.log(writeRis(c)); console.log(JSON.stringify(parseBibtex(writeBibtex(c)),null,1).slice(0,1500)); console.log(JSON.stringify(AST.parse(writeRis(c)).children.map(x=>x.properties.map(({key,value})=>[key,value]))).slice(0,1500));
 }}
});
