import numpy as np

x = np.full(20_000, 1e6, np.float32)
np.array(x)
