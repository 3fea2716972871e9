import numpy as np

x = np.array([-2., float("nan")])
np.sign(x)
