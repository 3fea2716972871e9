import torch

torch.tensor([0., 2.]).to_sparse()
