/** Thrown when a command cannot run at all: exit code 2, and the message is for the person who typed it. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
