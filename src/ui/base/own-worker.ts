/** A browser's Trusted Types, as far as they are used here (w3.org/TR/trusted-types). */
type TrustedTypesHost = {
  readonly trustedTypes?: {
    createPolicy: (
      name: string,
      rules: { readonly createScriptURL: (address: string) => string },
    ) => { readonly createScriptURL: (address: string) => string };
  };
};

/** The one policy that the page allows itself (build/publish/policy.ts): addresses of its own host. */
const policy = (globalThis as TrustedTypesHost).trustedTypes?.createPolicy('readout', {
  createScriptURL: (address) => {
    if (new URL(address, document.baseURI).origin === location.origin) return address;
    throw new TypeError(`${address} is no worker of this page.`);
  },
});

/** Starts a worker of this page from the address that its build gave it. */
export function startWorker(address: string): Worker {
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
}

/** Registers the worker that keeps the page; undefined where a browser says nothing of it. */
export function registerServiceWorker(
  address: string,
): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address);
}
