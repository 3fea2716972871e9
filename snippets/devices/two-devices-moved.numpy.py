import numpy as np

a = np.asarray([1.0, 2.0], device="cpu")
b = np.asarray([3.0, 4.0], device="cpu")
a + b.to_device(a.device)
