import warnings
import torch

warnings.warn("all of them")
torch.tensor(2.)
