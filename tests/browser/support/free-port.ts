import { createServer } from 'node:net';

/** A port of this machine that nothing listens to. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const place = server.address();
      server.close(() => {
        if (place === null || typeof place === 'string') reject(new Error('There is no port.'));
        else resolve(place.port);
      });
    });
  });
}
