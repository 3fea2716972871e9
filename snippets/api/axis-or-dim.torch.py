import inspect

import torch

parameters = inspect.signature(torch.nn.functional.softmax).parameters
[name for name in parameters if name in ("axis", "dim")]
