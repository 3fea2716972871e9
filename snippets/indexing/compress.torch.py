import torch

x = torch.arange(6.).reshape(3, 2)
mask = torch.tensor([True, False, True])
x[mask]
