import torch

torch.get_float32_matmul_precision() != "highest"
