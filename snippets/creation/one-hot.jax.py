import jax
import jax.numpy as jnp

i = jnp.array([2, 0, 1])
jax.nn.one_hot(i, 4)
