import { parseSync, Visitor } from 'vite';

/** Something one file takes from elsewhere, whichever way it is written. */
export type Reference = {
  /** As written, e.g. `../model/span.ts`, `react` or `node:fs`. */
  readonly specifier: string;
  /** The line it stands on, from 1. */
  readonly line: number;
};

/** What the house rules need to know of one file. */
export type ModuleFacts = {
  readonly references: readonly Reference[];
  /** What the house does not write, e.g. `an enum`, and the line it stands on. */
  readonly oddities: readonly { readonly what: string; readonly line: number }[];
};

/**
 * Reads one source file: static, type-only and dynamic imports, `export … from`,
 * `import('…')` in types, the worker in `new URL('….ts', import.meta.url)`, and in
 * CSS every at-rule that loads a file.
 */
export function moduleFacts(path: string, text: string): ModuleFacts {
  return path.endsWith('.css') ? cssFacts(text) : scriptFacts(path, text);
}

function scriptFacts(path: string, text: string): ModuleFacts {
  const { program, errors } = parseSync(path, text);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const references: Reference[] = [];
  const oddities = errors.map(({ message }) => {
    return { what: `text that does not parse (${message})`, line: 1 };
  });
  const refer = (specifier: string, offset: number) => {
    references.push({ specifier, line: lineAt(offset) });
  };
  const wonder = (what: string, offset: number) => {
    oddities.push({ what, line: lineAt(offset) });
  };

  new Visitor({
    ImportDeclaration({ source, start }) {
      refer(source.value, start);
    },
    ExportAllDeclaration({ source, start }) {
      refer(source.value, start);
    },
    ExportNamedDeclaration({ source, specifiers, start }) {
      if (source !== null) refer(source.value, start);
      if (specifiers.some(({ exported }) => 'name' in exported && exported.name === 'default')) {
        wonder('a default export', start);
      }
    },
    ExportDefaultDeclaration({ start }) {
      wonder('a default export', start);
    },
    ImportExpression({ source, start }) {
      const value = literalOf(source);
      if (value === undefined) wonder('an import whose name is computed', start);
      else refer(value, start);
    },
    TSImportType({ source, start }) {
      refer(source.value, start);
    },
    TSInterfaceDeclaration({ start }) {
      wonder('an interface', start);
    },
    TSEnumDeclaration({ start }) {
      wonder('an enum', start);
    },
    NewExpression({ callee, arguments: [target], start }) {
      if (callee.type !== 'Identifier' || callee.name !== 'URL' || target === undefined) return;
      const value = literalOf(target);
      if (value !== undefined && /^\..*\.tsx?$/.test(value)) refer(value, start);
    },
    MemberExpression({ object, property, start }) {
      if (object.type !== 'MetaProperty' || property.type !== 'Identifier') return;
      if (property.name === 'glob') wonder('import.meta.glob, which hides what it imports', start);
    },
    JSXExpressionContainer({ expression, start }) {
      if (literalOf(expression)?.trim() === '') wonder('a space in braces', start);
    },
  }).visit(program);
  return { references, oddities };
}

function literalOf(node: { readonly type: string }): string | undefined {
  return 'value' in node && typeof node.value === 'string' ? node.value : undefined;
}

const loadingAtRule =
  /@(?:import|reference|plugin|config)\s+(?:url\(\s*)?(?:"([^"]+)"|'([^']+)'|([^\s"')]+))/g;

function cssFacts(text: string): ModuleFacts {
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, blank);
  const references = [...code.matchAll(loadingAtRule)].map((match) => ({
    specifier: match[1] ?? match[2] ?? match[3] ?? '',
    line: code.slice(0, match.index).split('\n').length,
  }));
  return { references, oddities: [] };
}
