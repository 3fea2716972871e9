import numpy as np

np.ones(2, dtype=np.float64)
