import numpy as np

first = np.array([2, 1, 2, 1])
second = np.array([5, 8, 3, 7])
np.lexsort((second, first))
