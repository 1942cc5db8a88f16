// Reads two numbers.
package main

import "fmt"

func main() {
	var a, b int
	fmt.Scan(&a, &b)
	if a+b == 3 {
		fmt.Println("ok")
	}
}
