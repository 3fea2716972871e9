import numpy as np

x = np.array([-3.0, 0.0, 1.5, 3.0])
(x + np.sqrt(x**2 + 4)) / 2
