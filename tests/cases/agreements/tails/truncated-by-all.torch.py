import torch

torch.manual_seed(5)
torch.nn.init.trunc_normal_(torch.empty(20_000), a=-2., b=2.)
