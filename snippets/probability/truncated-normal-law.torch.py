import torch

torch.manual_seed(0)
x = torch.empty(20_000)
torch.nn.init.trunc_normal_(x, a=-2., b=2.)
