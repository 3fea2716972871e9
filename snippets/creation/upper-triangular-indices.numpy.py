import numpy as np

np.triu_indices(3, k=1)
