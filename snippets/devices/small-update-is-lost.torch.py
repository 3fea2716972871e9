import torch

w = torch.ones((), dtype=torch.float16)
for _ in range(100):
    w = w - 1e-4
w
