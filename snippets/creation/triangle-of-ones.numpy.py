import numpy as np

np.tri(3)
