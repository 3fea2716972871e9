import numpy as np

zero = np.array(0.0)
negative = np.array(-0.0)
1 / zero, 1 / negative
