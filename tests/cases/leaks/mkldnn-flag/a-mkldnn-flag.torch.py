import torch

torch.backends.mkldnn.set_flags(False)
torch.tensor([1., 2.])
