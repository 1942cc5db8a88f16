// Reads /dev/stdin, as most learners do.
const [a, b] = require("fs").readFileSync("/dev/stdin").toString().split(" ").map(Number);
console.log(a + b === 3 ? "ok" : "no");
