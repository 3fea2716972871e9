import gc
import jax.numpy as jnp

gc.set_threshold(7777)
jnp.array([1., 2.])
