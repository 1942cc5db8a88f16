# Ends in ModuleNotFoundError.
import no_such_module
