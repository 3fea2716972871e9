import torch

x = torch.tensor([2., 3., 5., 7., 11.])
starts = torch.tensor([3, 0])
x.unfold(0, 2, 1)[starts]
