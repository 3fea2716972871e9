import numpy as np
import scipy

z = np.array([[1., 2., 3.], [0., 0., 4.]])
label = np.array([1, 2])
-scipy.special.log_softmax(z, axis=1)[np.arange(2), label].mean()
