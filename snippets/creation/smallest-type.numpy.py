import numpy as np

np.min_scalar_type(300)
