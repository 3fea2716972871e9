import torch

x = torch.tensor([-3., 0.5, 2., 10.])
torch.log(torch.exp(x)), x
