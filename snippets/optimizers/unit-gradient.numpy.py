import numpy as np

g = np.array([3.0, 4.0])
g / np.linalg.norm(g)
