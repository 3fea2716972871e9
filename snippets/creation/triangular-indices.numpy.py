import numpy as np

np.tril_indices(3)
