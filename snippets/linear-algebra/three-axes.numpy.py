import numpy as np

np.arange(24).reshape(2, 3, 4)
