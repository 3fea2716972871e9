import numpy as np

x = np.zeros(4)
x[[1, 2]] = [5.0, 9.0]
x
