/** Where finished files go. A write is whole or has not happened, whatever interrupts it. */
export interface Output {
  write(path: string, bytes: Uint8Array): Promise<void>;
}
