import os; print(1); os.close(1)
