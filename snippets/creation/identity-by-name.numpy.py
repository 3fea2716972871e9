import numpy as np

np.identity(2)
