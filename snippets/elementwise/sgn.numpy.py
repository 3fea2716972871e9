import numpy as np

z = np.array([3 + 4j, -2j, 0j])
np.sign(z)
