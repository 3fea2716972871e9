import numpy as np

g = np.array([3.0, 4.0])
np.linalg.norm(g * min(1.0, 2.0 / np.linalg.norm(g))), np.array(2.0)
