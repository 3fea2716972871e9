import numpy as np

S = np.array([[6.0, 2.0], [2.0, 3.0]])
np.linalg.eigh(S)[0]
