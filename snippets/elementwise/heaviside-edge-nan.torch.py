import torch

x = torch.tensor(float("nan"))
torch.heaviside(x, torch.tensor(0.5))
