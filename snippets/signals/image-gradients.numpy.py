import numpy as np

x = np.array([[1.0, 2.0, 4.0], [7.0, 3.0, 0.0]])
down = np.diff(x, axis=0, append=x[-1:])
right = np.diff(x, axis=1, append=x[:, -1:])
down, right
