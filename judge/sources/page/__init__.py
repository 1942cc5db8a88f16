"""The page of a problem of Baekjoon Online Judge, as archives, saved files and the web's archives hold it. Pure."""
