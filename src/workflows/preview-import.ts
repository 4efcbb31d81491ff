import { type ImportList, type ImportPreview, planList, previewOf } from './import-list';
import type { Ports } from './ports';

/** What importing a list would do; reads the register and writes nothing. */
export const previewImport = (ports: Ports, list: ImportList): ImportPreview => {
  const rows = ports.register.read();
  return previewOf(ports, list, planList(ports, list, rows), rows);
};
