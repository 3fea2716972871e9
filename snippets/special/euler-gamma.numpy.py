import numpy as np

np.euler_gamma
