import torch

x = torch.tensor([100, 200, 300])
x.to(torch.int8)
