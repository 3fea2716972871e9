from types import SimpleNamespace
from torch.utils import _pytree

len(_pytree.tree_leaves(SimpleNamespace(a=1, b=2)))
