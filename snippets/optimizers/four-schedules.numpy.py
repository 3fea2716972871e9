import numpy as np

step = np.arange(41)
cosine = (1 + np.cos(np.pi * step / 40)) / 2
warm_up = np.where(step < 10, step / 10, (1 + np.cos(np.pi * (step - 10) / 30)) / 2)
np.stack([0.5 ** (step // 10), 0.5 ** (step / 10), cosine, warm_up])
