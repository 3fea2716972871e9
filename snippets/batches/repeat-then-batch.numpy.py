import numpy as np

x = np.tile(np.arange(3), 2)
[x[start:start + 2] for start in range(0, len(x), 2)]
