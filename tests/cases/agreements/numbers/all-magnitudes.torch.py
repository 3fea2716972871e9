import torch

torch.tensor(10.) ** torch.arange(-36., 37., 6.)
