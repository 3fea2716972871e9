import numpy as np

np.arange(4.).reshape(1, 2, 2).T
