import numpy as np

print("100%\r 50%\r\n done\r")
np.array([1., 2.])
