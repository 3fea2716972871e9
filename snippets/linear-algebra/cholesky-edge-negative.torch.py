import torch

S = torch.tensor([[-1., 0.], [0., -1.]])
torch.linalg.cholesky(S).diagonal()
