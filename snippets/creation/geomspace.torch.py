import torch

2.0 * 27.0 ** torch.linspace(0.0, 1.0, 4)
