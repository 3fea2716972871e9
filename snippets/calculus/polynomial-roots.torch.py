import torch

p = torch.tensor([2., -8., 28., -40.])
companion = torch.cat((-p[None, 1:] / p[0], torch.eye(2, 3)))
torch.linalg.eigvals(companion)
