import torch

x = torch.tensor([0, 1, 7, 255])
torch.stack([(x >> i) & 1 for i in range(32)]).sum(0)
