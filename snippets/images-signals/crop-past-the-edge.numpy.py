import numpy as np

x = np.arange(20).reshape(4, 5, 1)
x[1:3, 4:7, 0]
