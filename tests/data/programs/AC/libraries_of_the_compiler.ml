let () = if List.length (Str.split (Str.regexp " ") (read_line ())) = 2 && Unix.getpid () > 0 then print_endline "ok"
