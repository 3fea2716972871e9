import torch

torch.manual_seed(0)
x = torch.empty(4)
torch.nn.init.trunc_normal_(x, a=-2., b=2.)
