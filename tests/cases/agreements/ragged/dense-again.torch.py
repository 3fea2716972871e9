import torch

torch.tensor([[1., 0.], [0., 2.]]).to_sparse().to_dense()
