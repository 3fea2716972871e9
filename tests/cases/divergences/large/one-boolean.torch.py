import torch
import numpy as np

x = np.ones(300_000, bool)
x[123_457] = False
torch.tensor(x)
