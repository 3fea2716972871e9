import torch

info = torch.finfo(torch.bfloat16)
info.max, info.min
