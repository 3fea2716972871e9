import numpy as np

np.arange(1, 1.3, 0.1)
