import torch

info = torch.finfo(torch.float16)
info.max, info.tiny, info.eps
