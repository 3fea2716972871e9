import atexit
import time
import torch

atexit.register(time.sleep, 1e6)
torch.tensor([1., 2.])
