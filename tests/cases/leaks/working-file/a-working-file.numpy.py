import numpy as np

open("left.txt", "w").close()
np.array([1., 2.])
