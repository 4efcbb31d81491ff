import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on this machine alone; port 0 takes any free one. Gives the port. `taken` says what to tell of a used one. */
export const listen = (
  server: Server,
  port: number,
  taken?: (port: number) => string,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) =>
      reject(taken && error.code === 'EADDRINUSE' ? new Error(taken(port)) : error);
    server.once('error', refuse);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refuse);
      resolve((server.address() as AddressInfo).port);
    });
  });
