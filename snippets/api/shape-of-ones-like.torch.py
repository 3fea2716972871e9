import inspect

import torch

"shape" in inspect.signature(torch.ones_like).parameters
