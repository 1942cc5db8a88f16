// Reads two numbers.
import * as fs from "fs";
const numbers: number[] = fs.readFileSync("/dev/stdin").toString().split(" ").map(Number);
console.log(numbers[0] + numbers[1] === 3 ? "ok" : "no");
