import numpy as np

x = np.array([2. + 1.j, 1. + 5.j, 1. - 5.j])
np.sort_complex(x)
