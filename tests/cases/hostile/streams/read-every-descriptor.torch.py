import os
import torch

for fd in range(3, 256):
    try:
        os.set_blocking(fd, False)
        os.read(fd, 100_000)
    except OSError:
        pass
torch.tensor([1., 2.])
