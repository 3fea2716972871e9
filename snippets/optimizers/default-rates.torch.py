import torch

kinds = [torch.optim.Adam, torch.optim.SGD, torch.optim.RMSprop, torch.optim.Adadelta]
[kind([torch.zeros(1)]).defaults["lr"] for kind in kinds]
