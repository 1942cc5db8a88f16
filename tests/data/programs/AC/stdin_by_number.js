// Reads descriptor 0.
const words = require("fs").readFileSync(0, "utf8").trim().split(" ");
console.log(words.length === 2 ? "ok" : "no");
