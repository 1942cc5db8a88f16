// Past the end of a slice.
package main

func main() {
	numbers := []int{}
	for i := 0; ; i++ {
		numbers[i]++
	}
}
