import torch

x = torch.tensor([1., 2., 0.5, 10.])
y = torch.tensor([3., 7., 0.25, 0.01])
torch.log(x * y), torch.log(x) + torch.log(y)
