import torch

n = 7_000_000_000
weights = n * torch.bfloat16.itemsize
adam = n * 3 * torch.float32.itemsize
[weights / 2**30, (weights + adam) / 2**30]
