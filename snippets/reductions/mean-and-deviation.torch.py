import torch

x = torch.tensor([1., 2., 3., 4.])
torch.std_mean(x, correction=0)
