import torch

x = torch.tensor(0.1) + torch.tensor(0.2)
x == 0.3
