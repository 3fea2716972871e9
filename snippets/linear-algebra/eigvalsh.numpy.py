import numpy as np

S = np.array([[6., 2.], [2., 3.]])
np.linalg.eigvalsh(S)
