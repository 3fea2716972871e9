import numpy as np

x = np.array([1 + 2j, 3 - 4j])
np.conj(x)
