import torch

torch.set_printoptions(precision=1, sci_mode=True)
torch.tensor([1., 2.])
