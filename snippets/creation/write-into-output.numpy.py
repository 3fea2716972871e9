import numpy as np

a = np.array([1.0, 2.0, 3.0])
b = np.array([10.0, 20.0, 30.0])
c = np.zeros(3)
np.add(a, b, out=c)
