import numpy as np
from scipy.special import softmax

q = np.array([[1., 0.5]])
k = np.array([[1., 0.], [0., 1.], [1., 1.]])
v = np.array([[1.], [2.], [6.]])
[(softmax(s * q @ k.T, axis=-1) @ v)[0, 0] for s in (0., 1., 10., 100.)]
