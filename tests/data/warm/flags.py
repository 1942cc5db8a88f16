import sys; print(sys.warnoptions, sys.dont_write_bytecode, sys.executable, sys.version)
