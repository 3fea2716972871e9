import torch

x = torch.tensor([-2., float("nan")])
torch.sign(x)
