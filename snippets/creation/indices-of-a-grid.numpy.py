import numpy as np

np.indices((2, 3))
