import torch

torch.manual_seed(0)
w = torch.empty(200, 100)
torch.nn.init.trunc_normal_(w, std=0.02, a=-0.04, b=0.04)
w / 0.02
