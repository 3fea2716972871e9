import numpy as np

np.bartlett(5)
