import sys
import jax.numpy as jnp

for name in list(sys.modules):
    if name != "__main__":
        sys.modules.pop(name)
jnp.array([1., 2.])
