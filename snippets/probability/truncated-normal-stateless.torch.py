import torch

torch.manual_seed(0)
torch.nn.init.trunc_normal_(torch.empty(4), mean=1., std=0.5, a=0., b=2.)
