import numpy as np

x = np.arange(10)
len(x[start:start + 4] for start in range(0, len(x), 4))
