/**
 * Comma-separated values (RFC 4180) with a byte order mark, by which spreadsheets know that
 * it is UTF-8. A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@` first)
 * has an apostrophe before it, see https://owasp.org/www-community/attacks/CSV_Injection.
 */
export const csvForm = {
  bom: true,
  record_delimiter: 'windows',
  escape_formulas: true,
} as const;
