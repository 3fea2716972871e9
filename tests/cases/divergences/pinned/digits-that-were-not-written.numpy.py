import numpy as np

np.float32(3.)
