export function weakened(path: string, text: string): string;
