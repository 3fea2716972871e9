import torch

x = torch.tensor(float("inf"))
torch.sinc(x)
