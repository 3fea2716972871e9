import numpy as np

np.array([1.]).dtype, np.array([1]).dtype
