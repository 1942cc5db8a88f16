// Panics.
fn main() { let numbers: Vec<i32> = Vec::new(); println!("{}", numbers[std::env::args().count()]); }
