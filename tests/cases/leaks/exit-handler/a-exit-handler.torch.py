import atexit
import torch

for i in range(1000):
    atexit.register(int)
torch.tensor([1., 2.])
