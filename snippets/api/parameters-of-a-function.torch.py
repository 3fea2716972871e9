import inspect

import torch

list(inspect.signature(torch.split).parameters)
