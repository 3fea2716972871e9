import torch

R, w = torch.tensor([[2.0, 1.0], [0.0, 3.0]]), torch.tensor([1.0, 2.0])
torch.linalg.cholesky(R.mT @ R + torch.outer(w, w), upper=True)
