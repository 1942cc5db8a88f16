"""What people have on disk: one module a layout, each finds its items in a folder and reads them one by one. Writes nothing."""
