import numpy as np
from scipy.special import softmax

x = np.array([[1., 2., 4.], [-3., 0., 0.5]])
np.log(softmax(x, axis=1)), x - np.logaddexp.reduce(x, axis=1, keepdims=True)
