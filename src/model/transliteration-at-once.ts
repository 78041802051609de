import library from '@sindresorhus/transliterate';
import { provideTransliteration } from './transliteration.ts';

// Part of every program but the worker that reads a text on the page, which loads it when it is missed.
provideTransliteration((text) => library(text));
