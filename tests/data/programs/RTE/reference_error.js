// A name that is not there.
missing();
