import inspect

import torch

list(inspect.signature(torch.sum).parameters)
