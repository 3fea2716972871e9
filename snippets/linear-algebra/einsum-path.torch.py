import opt_einsum
import torch

A, B, C = torch.ones(2, 3), torch.ones(3, 10), torch.ones(10, 1)
opt_einsum.contract_path("ij,jk,kl->il", A, B, C)[0]
