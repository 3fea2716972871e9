import torch

"a\x00b"
