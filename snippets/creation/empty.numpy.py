import numpy as np

np.empty((2, 3)).shape
