import torch

m = torch.nn.Linear(2, 1)
torch.nn.init.constant_(m.weight, 2.)
torch.nn.init.constant_(m.bias, 1.)
dict(m.named_parameters())
