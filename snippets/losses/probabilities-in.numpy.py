import numpy as np

p = np.array([[0.7, 0.2, 0.1], [0.3, 0.3, 0.4]])
-np.log(p[[0, 1], [0, 2]]).mean()
