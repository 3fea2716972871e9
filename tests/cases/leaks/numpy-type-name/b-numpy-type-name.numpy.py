import numpy as np

np.float64 is not np.float32
