import numpy as np

λ, ﬁ, 变量 = 1., 2., 3.
np.array([λ, fi])
