import gc
import torch

gc.callbacks.append(lambda *_: 1 / 0)
torch.tensor([1., 2.])
