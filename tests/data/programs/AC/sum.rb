# Reads two numbers.
puts gets.split.map(&:to_i).sum == 3 ? "ok" : "no"
