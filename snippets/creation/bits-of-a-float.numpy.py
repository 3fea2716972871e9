import numpy as np

x = np.array([1., -2.], np.float32)
x.view(np.int32)
