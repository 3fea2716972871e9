import torch

torch.tensor([3.]).std(correction=0)
