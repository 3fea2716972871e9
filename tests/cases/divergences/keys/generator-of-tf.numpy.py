import numpy as np

np.array(0)
