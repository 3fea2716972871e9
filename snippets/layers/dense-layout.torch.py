import torch

torch.empty_like(torch.nn.Linear(100, 200).weight).zero_().detach()
