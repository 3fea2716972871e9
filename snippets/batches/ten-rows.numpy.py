import numpy as np

x = np.arange(10)
[x[start:start + 4] for start in range(0, len(x), 4)]
