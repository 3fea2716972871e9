import torch

x = torch.tensor([1., 2., 4.])
m = x.max()
torch.log(torch.exp(x).sum()), m + torch.log(torch.exp(x - m).sum())
