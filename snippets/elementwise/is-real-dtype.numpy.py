import numpy as np

z = np.array([1 + 0j, 2 + 0j])
np.isrealobj(z)
