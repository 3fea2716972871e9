import os
import torch

if os.fork() == 0:
    os._exit(0)
torch.tensor([1., 2.])
