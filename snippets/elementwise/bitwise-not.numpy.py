import numpy as np

a = np.array([0, 5, -3])
~a  # or np.bitwise_not(a)
