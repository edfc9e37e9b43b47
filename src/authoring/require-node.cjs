/* Runs first, in the oldest syntax, so that an old Node says what it needs instead of a stack trace. */
var parts = process.versions.node.split(".");
var major = Number(parts[0]);
var minor = Number(parts[1]);
var needed = "Costed needs Node 22.18 or newer, and this is Node " + process.versions.node + ". ";
var remedy = "On Linux the right one comes with npm ci; elsewhere install it from nodejs.org.";
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(needed + remedy);
  process.exit(2);
}
