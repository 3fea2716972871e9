import torch

x = torch.arange(6.).reshape(2, 3)
mask = torch.tensor([True, False, True])
x[:, mask]
