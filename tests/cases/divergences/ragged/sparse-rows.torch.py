import torch

torch.eye(2).to_sparse_csr()
