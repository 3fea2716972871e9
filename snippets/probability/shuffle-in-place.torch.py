import torch

torch.manual_seed(0)
x = torch.arange(100)
y = x[torch.randperm(len(x))]
bool((x != torch.arange(100)).any())
