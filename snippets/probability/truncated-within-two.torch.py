import torch

torch.manual_seed(0)
x = torch.nn.init.trunc_normal_(torch.empty(1000), a=-2., b=2.)
torch.all(torch.abs(x) <= 2)
