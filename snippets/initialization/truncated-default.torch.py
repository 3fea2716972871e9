import torch

torch.manual_seed(0)
w = torch.empty(200, 100)
torch.nn.init.trunc_normal_(w, std=0.02)
w / 0.02
