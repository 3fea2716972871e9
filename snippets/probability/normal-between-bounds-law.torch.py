import torch

torch.manual_seed(0)
torch.nn.init.trunc_normal_(torch.empty(20_000), a=-1., b=2.)
