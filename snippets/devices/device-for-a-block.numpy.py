import numpy as np

x = np.ones(2, device="cpu")
x.device
