import numpy as np

np.mod(np.array([-7., 7.]), 3)
