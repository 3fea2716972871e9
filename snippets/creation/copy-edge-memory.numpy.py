import numpy as np

x = np.array([1.0, 2.0, 3.0])
np.shares_memory(x, np.copy(x))
