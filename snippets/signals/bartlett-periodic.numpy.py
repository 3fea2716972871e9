import numpy as np

np.bartlett(4 + 1)[:-1]
