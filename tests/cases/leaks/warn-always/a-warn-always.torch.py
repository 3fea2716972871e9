import torch

torch.set_warn_always(True)
torch.tensor([1., 2.])
