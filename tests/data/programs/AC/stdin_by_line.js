// Reads line by line.
const lines = require("readline").createInterface({ input: process.stdin });
lines.on("line", (line) => console.log(line === "1 2" ? "ok" : "no"));
