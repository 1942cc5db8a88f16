"""What a program may see and do on Linux: namespaces, a small root folder, Landlock, seccomp, cgroup. Nothing here starts programs."""
