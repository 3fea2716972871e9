import warnings
import torch

warnings.warn("\ud800")
torch.tensor([1., 2.])
