/** Resolves with the work or when the time is over, whatever comes first. */
export async function withinMilliseconds(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moment = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  try {
    await Promise.race([work, moment]);
  } finally {
    clearTimeout(timer);
  }
}
