import torch
from __future__ import annotations
torch.tensor([1., 2.])
