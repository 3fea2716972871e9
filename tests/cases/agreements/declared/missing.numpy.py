import numpy as np

np.geomspace(1, 100, 3)
