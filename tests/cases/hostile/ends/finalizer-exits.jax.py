import os
import jax.numpy as jnp

class Trap:
    def __del__(self, leave=os._exit):
        leave(0)

trap = Trap()
jnp.array([1., 2.])
