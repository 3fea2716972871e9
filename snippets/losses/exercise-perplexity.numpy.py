import numpy as np

np.exp(-np.log(np.full(4, 1 / 8)).mean())
