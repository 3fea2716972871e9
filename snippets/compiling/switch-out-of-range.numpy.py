import numpy as np

x, branches = np.array(3.), [np.square, np.exp, np.negative]
branches[-1](x)
