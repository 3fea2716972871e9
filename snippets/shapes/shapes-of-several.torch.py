import torch

tensors = [torch.arange(3.), torch.arange(4.).reshape(2, 2)]
[x.shape for x in tensors]
