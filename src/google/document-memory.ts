import type { DocumentMemory } from '../workflows/ports';

/** Document properties, read once an execution. */
export const documentMemory = (): DocumentMemory => {
  let known: Record<string, string> | null = null;
  const all = (): Record<string, string> => {
    known ??= { ...PropertiesService.getDocumentProperties().getProperties() };
    return known;
  };
  return {
    all,
    put: (values) => {
      PropertiesService.getDocumentProperties().setProperties({ ...values });
      Object.assign(all(), values);
    },
  };
};
