import numpy as np

np.set_printoptions(formatter={"float": lambda x: "?"})
np.array([1., 2.])
