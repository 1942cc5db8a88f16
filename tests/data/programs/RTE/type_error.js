// Not a function.
(1)();
