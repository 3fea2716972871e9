import numpy as np

np.arange(6.0).reshape(3, 2).mean(axis=1)
