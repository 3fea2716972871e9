import numpy as np

np.blackman(5)
