/** True when standard output is a terminal that shows colours, and nobody has switched them off (NO_COLOR). */
export function showsColours(): boolean {
  return process.stdout.isTTY && process.stdout.hasColors();
}
