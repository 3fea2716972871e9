import torch

set([(1, 'a'), (1, 'b')])
