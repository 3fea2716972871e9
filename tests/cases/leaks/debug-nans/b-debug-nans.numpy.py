import numpy as np

np.array([inf, nan])
