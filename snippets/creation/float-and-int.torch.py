import torch

x = torch.tensor(-3.5)
float(x), int(x)
