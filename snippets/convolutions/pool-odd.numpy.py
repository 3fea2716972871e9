import numpy as np

np.arange(7.0)[:6].reshape(-1, 2).max(axis=1)
