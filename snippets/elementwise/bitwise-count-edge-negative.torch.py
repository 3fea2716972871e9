import torch

x = torch.tensor([-1, -7])
torch.stack([(x >> i) & 1 for i in range(64)]).sum(0)
