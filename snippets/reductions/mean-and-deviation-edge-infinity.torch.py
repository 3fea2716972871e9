import torch

x = torch.tensor([1., torch.inf, 3.])
torch.std_mean(x, correction=0)
