import time
import torch

time.time = lambda: 0.0
torch.tensor([1., 2.])
