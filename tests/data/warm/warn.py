import warnings; warnings.warn('x'); print(warnings.filters)
