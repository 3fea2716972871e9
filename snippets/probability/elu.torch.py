import torch

x = torch.tensor([-2., 0., 1., 5.])
torch.nn.functional.elu(x)
