import inspect

import torch

inspect.getdoc(torch.ones).splitlines()[0]
