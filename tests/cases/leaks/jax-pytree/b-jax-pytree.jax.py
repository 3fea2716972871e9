from types import SimpleNamespace
import jax

len(jax.tree.leaves(SimpleNamespace(a=1, b=2)))
