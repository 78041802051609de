/**
 * Does work in which code looks at environment variables very often: `yaml` asks for one at every
 * token, and Node asks the system each time, which was a fifth of the time of reading YAML. A copy
 * answers meanwhile. The work has to be done when it returns.
 */
export function withPlainEnvironment<Result>(work: () => Result): Result {
  const { env } = process;
  process.env = { ...env };
  try {
    return work();
  } finally {
    process.env = env;
  }
}
