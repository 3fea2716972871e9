import numpy as np
from scipy.special import softmax

q = np.array([[np.nan, 1.], [2., 3.]])
k = np.array([[1., 2.], [3., 4.]])
softmax(q @ k.T / 2**0.5, axis=-1) @ k
