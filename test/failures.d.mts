export function recordFailure(title: string, details: string): void;
